import { canManageCase } from '../access/case-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import { addDays } from '../kernel/dates.ts';
import type { CaseId, CentreId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { SilenceViolationCode } from './silence-violations.ts';
import type { Silence } from './silent-case.ts';

/** Half a term at most: then somebody says anew why nothing is done. */
export const LONGEST_SNOOZE_DAYS = 42;

export interface SilenceOfCase {
  readonly caseId: CaseId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  /** What the case is silent about today for the reason asked; none where it is not. */
  readonly silence: Silence | null;
  readonly snoozed: boolean;
}

export interface SnoozeSilence {
  readonly by: Viewer;
  readonly today: SchoolDate;
  /** The last day on which it stays away. */
  readonly until: SchoolDate;
  readonly why: string;
}

export interface SilenceSnoozed {
  readonly type: 'SilenceSnoozed';
  readonly silence: Silence;
  readonly until: SchoolDate;
}

/** rules.md §5, point 11: put off with a reason and an end date, by whoever manages the case. */
export function snoozeSilence(
  state: SilenceOfCase,
  { by, today, until, why }: SnoozeSilence,
): Decision<SilenceSnoozed, SilenceViolationCode> {
  const { silence } = state;
  return decided(
    [
      ...(canManageCase(by, state) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(silence === null ? [violation('NOT_SILENT' as const, 'reason')] : []),
      ...(state.snoozed ? [violation('SNOOZED_ALREADY' as const, 'reason')] : []),
      ...(until < today ? [violation('SNOOZE_NOT_TO_COME' as const, 'until')] : []),
      ...(until > addDays(today, LONGEST_SNOOZE_DAYS)
        ? [violation('SNOOZE_TOO_LONG' as const, 'until', String(LONGEST_SNOOZE_DAYS))]
        : []),
      ...(isBlank(why) ? [violation('REASON_MISSING' as const, 'why')] : []),
    ],
    silence === null ? [] : [{ type: 'SilenceSnoozed', silence, until }],
  );
}
