import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { hasReason, isOpenCase, managesCase } from './case-decisions.ts';
import type { CaseEvent, SupportCase } from './support-case.ts';

export interface StepDownCase {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly nextCheckOn: SchoolDate;
  readonly reason: string;
}

/** SUP-3: stepping a case down to monitored needs the date of the next check. */
export function stepDownCase(
  state: SupportCase,
  { by, today, nextCheckOn, reason }: StepDownCase,
): Decision<CaseEvent, CaseViolationCode> {
  return decided(
    [
      ...managesCase(by, state),
      ...isOpenCase(state),
      ...(state.status === 'MONITORED' ? [violation('ALREADY_MONITORED' as const)] : []),
      ...(nextCheckOn > today
        ? []
        : [violation('NEXT_CHECK_NOT_AFTER_TODAY' as const, 'nextCheckOn')]),
      ...hasReason(reason),
    ],
    [{ type: 'CaseSteppedDown', nextCheckOn, reason }],
  );
}
