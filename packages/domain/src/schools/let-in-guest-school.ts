import { canLetInGuestSchool } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { GuestPeriod, GuestPeriodEvent } from './guest-period.ts';
import type { SchoolViolationCode } from './school-violations.ts';

export interface LetInGuestSchool {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly today: SchoolDate;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

/** What the rule knows of the school. */
export interface PossibleGuest {
  readonly inServiceArea: boolean;
  readonly secondary: boolean;
  readonly closed: boolean;
  readonly periods: readonly GuestPeriod[];
}

/**
 * SCH-1, SCH-2: the manager lets a secondary school from outside the area refer as a guest, from a day to a day. A
 * period that is over changes nothing any more and is refused; two that overlap would end at two days.
 */
export function letInGuestSchool(
  school: PossibleGuest,
  { by, centreId, today, from, to }: LetInGuestSchool,
): Decision<GuestPeriodEvent, SchoolViolationCode> {
  const overlaps = school.periods.some(
    (period) => !period.calledOff && period.from <= to && from <= period.to,
  );
  return decided(
    [
      ...(canLetInGuestSchool(by, { centreId })
        ? []
        : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(school.inServiceArea ? [violation('GUEST_NOT_NEEDED' as const)] : []),
      ...(school.secondary ? [] : [violation('GUEST_NOT_SECONDARY' as const)]),
      ...(school.closed ? [violation('GUEST_IS_CLOSED' as const)] : []),
      ...(from <= to ? [] : [violation('GUEST_PERIOD_REVERSED' as const, 'to')]),
      ...(to < today ? [violation('GUEST_PERIOD_PAST' as const, 'to')] : []),
      ...(overlaps ? [violation('GUEST_PERIOD_OVERLAPS' as const, 'from')] : []),
    ],
    [{ type: 'GuestSchoolLetIn', from, to }],
  );
}
