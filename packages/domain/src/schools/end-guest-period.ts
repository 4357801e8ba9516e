import { canLetInGuestSchool } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { GuestPeriod, GuestPeriodEvent } from './guest-period.ts';
import type { SchoolViolationCode } from './school-violations.ts';

export interface EndGuestPeriod {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly today: SchoolDate;
  /** The last day as a guest. */
  readonly to: SchoolDate;
}

/**
 * SCH-1: a guest period ends sooner than it was meant to. The past stays: the last day is today or later, and within
 * the period. One that has not begun is called off, whatever day is named.
 */
export function endGuestPeriod(
  period: GuestPeriod,
  { by, centreId, today, to }: EndGuestPeriod,
): Decision<GuestPeriodEvent, SchoolViolationCode> {
  const over = period.calledOff || period.to < today;
  const begun = period.from <= today;
  const outside = begun && !over && (to < today || to > period.to);
  return decided(
    [
      ...(canLetInGuestSchool(by, { centreId })
        ? []
        : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(over ? [violation('GUEST_PERIOD_OVER' as const)] : []),
      ...(outside ? [violation('GUEST_END_OUTSIDE_PERIOD' as const, 'to')] : []),
    ],
    [begun ? { type: 'GuestPeriodEnded', to } : { type: 'GuestPeriodCalledOff' }],
  );
}
