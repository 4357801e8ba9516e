import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { LOSS_REASONS, type LossReason } from './session-codes.ts';
import { worksThere } from './session-rules.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session, SessionEvent } from './session.ts';

export interface CancelSession {
  readonly by: Viewer;
  readonly reason: LossReason;
  readonly today: SchoolDate;
}

/** It is called off before its day is over; of a day that has passed, somebody says what happened. */
export function cancelSession(
  state: Session,
  { by, reason, today }: CancelSession,
): Decision<SessionEvent, SessionViolationCode> {
  const violations = [
    ...worksThere(by, state),
    ...(state.state === 'HAPPENED' || state.state === 'DID_NOT_HAPPEN'
      ? [violation('SESSION_IS_OVER' as const)]
      : []),
    ...(state.state === 'PLANNED' && state.slot.on < today
      ? [violation('SESSION_HAS_PASSED' as const)]
      : []),
  ];
  if (violations.length === 0 && state.state === 'CANCELLED') return accepted([]);
  return decided(violations, [{ type: 'SessionCancelled', reason, whose: LOSS_REASONS[reason] }]);
}
