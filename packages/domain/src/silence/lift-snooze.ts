import { canManageCase } from '../access/case-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CaseId, CentreId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { SilenceViolationCode } from './silence-violations.ts';

export interface Snooze {
  readonly caseId: CaseId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly until: SchoolDate;
  readonly liftedOn: SchoolDate | null;
}

export interface SnoozeLifted {
  readonly type: 'SnoozeLifted';
  readonly on: SchoolDate;
}

/** What was put off is back on the list today. */
export function liftSnooze(
  state: Snooze,
  { by, today }: { readonly by: Viewer; readonly today: SchoolDate },
): Decision<SnoozeLifted, SilenceViolationCode> {
  return decided(
    [
      ...(canManageCase(by, state) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(state.liftedOn !== null || state.until < today
        ? [violation('SNOOZE_IS_OVER' as const)]
        : []),
    ],
    [{ type: 'SnoozeLifted', on: today }],
  );
}
