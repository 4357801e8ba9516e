import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { CaseOutcome } from './case-codes.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { directsCase, hasReason, isOpenCase } from './case-decisions.ts';
import type { CaseEvent, SupportCase } from './support-case.ts';

export interface CloseCase {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly outcome: CaseOutcome;
  readonly reason: string;
  readonly closedOn: SchoolDate;
}

/** rules.md 4.0, RSK-3: a case closes with an outcome, a reason and a day. */
export function closeCase(
  state: SupportCase,
  { by, today, outcome, reason, closedOn }: CloseCase,
): Decision<CaseEvent, CaseViolationCode> {
  const openSince = state.reopenedOn.at(-1) ?? state.openedOn;
  const violations = directsCase(by, state);
  if (violations.length === 0 && isClosedSo(state, { outcome, reason, closedOn }))
    return accepted([]);
  return decided(
    [
      ...violations,
      ...isOpenCase(state),
      ...(closedOn > today ? [violation('CLOSED_IN_FUTURE' as const, 'closedOn')] : []),
      ...(closedOn < openSince ? [violation('CLOSED_BEFORE_OPENED' as const, 'closedOn')] : []),
      ...hasReason(reason),
    ],
    [{ type: 'CaseClosed', on: closedOn, outcome, reason }],
  );
}

function isClosedSo(
  state: SupportCase,
  { outcome, reason, closedOn }: Pick<CloseCase, 'outcome' | 'reason' | 'closedOn'>,
): boolean {
  return (
    state.status === 'CLOSED' &&
    state.outcome === outcome &&
    state.reason === reason &&
    state.closedOn === closedOn
  );
}
