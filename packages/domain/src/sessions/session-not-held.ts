import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { LOSS_REASONS, REASONS_OF_AN_ABSENT_WORKER, type LossReason } from './session-codes.ts';
import { worksThere } from './session-rules.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session, SessionEvent } from './session.ts';

export interface SayNotHeld {
  readonly by: Viewer;
  readonly reason: LossReason;
  /** ALL-5: whether the worker came for it, so that the time was used all the same. */
  readonly workerWasThere: boolean;
  readonly today: SchoolDate;
}

/** ALL-5: it was planned and did not happen. What was recorded by mistake is put right in the same way. */
export function sessionNotHeld(
  state: Session,
  { by, reason, workerWasThere, today }: SayNotHeld,
): Decision<SessionEvent, SessionViolationCode> {
  const violations = [
    ...worksThere(by, state),
    ...(state.state === 'CANCELLED' ? [violation('SESSION_CANCELLED' as const)] : []),
    ...(state.slot.on > today ? [violation('SESSION_IN_FUTURE' as const, 'on')] : []),
    ...(workerWasThere && REASONS_OF_AN_ABSENT_WORKER.includes(reason)
      ? [violation('WORKER_WAS_NOT_THERE' as const, 'workerWasThere')]
      : []),
  ];
  const said =
    state.state === 'DID_NOT_HAPPEN' &&
    state.reason === reason &&
    state.workerWasThere === workerWasThere;
  if (violations.length === 0 && said) return accepted([]);
  return decided(violations, [
    { type: 'SessionNotHeld', reason, whose: LOSS_REASONS[reason], workerWasThere },
  ]);
}
