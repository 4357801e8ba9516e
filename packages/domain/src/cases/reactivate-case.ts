import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { hasReason, isOpenCase, managesCase } from './case-decisions.ts';
import type { CaseEvent, SupportCase } from './support-case.ts';

export interface ReactivateCase {
  readonly by: Viewer;
  readonly reason: string;
}

/** rules.md 4.0: a monitored case becomes active again. */
export function reactivateCase(
  state: SupportCase,
  { by, reason }: ReactivateCase,
): Decision<CaseEvent, CaseViolationCode> {
  return decided(
    [
      ...managesCase(by, state),
      ...isOpenCase(state),
      ...(state.status === 'ACTIVE' ? [violation('ALREADY_ACTIVE' as const)] : []),
      ...hasReason(reason),
    ],
    [{ type: 'CaseReactivated', reason }],
  );
}
