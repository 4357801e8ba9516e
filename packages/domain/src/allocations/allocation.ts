import type { AllocationId, SchoolDate, SchoolId, StaffId } from '../kernel/identifiers.ts';

export const ALLOCATION_ROLES = ['DEDICATED', 'COVER'] as const;
export type AllocationRole = (typeof ALLOCATION_ROLES)[number];

export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes a week that a worker gives to a school, from a day to a day. */
export interface Allocation {
  readonly id: AllocationId;
  readonly schoolId: SchoolId;
  readonly workerId: StaffId;
  readonly role: AllocationRole;
  readonly minutesPerWeek: number;
  readonly weekdays: readonly Weekday[];
  readonly from: SchoolDate;
  readonly to: SchoolDate | null;
}

export const ALLOCATION_VIOLATIONS = [
  'NOT_A_WORKER',
  'MINUTES_OUT_OF_RANGE',
  'WEEKDAYS_MISSING',
  'ALLOCATION_REVERSED',
  'DEDICATED_WORKER_OVERLAP',
  'ALLOCATION_STARTED_LATER',
  'ALLOCATION_ENDED',
  'COVER_NEEDS_AN_END',
  'COVER_OVERLAP',
  'CONTRACTED_MINUTES_EXCEEDED',
  'SCHOOL_NOT_SERVED',
] as const;
export type AllocationViolationCode =
  (typeof ALLOCATION_VIOLATIONS)[number] | 'NOT_ALLOWED_FOR_ROLE' | 'REASON_MISSING';

export type AllocationEvent =
  | { readonly type: 'AllocationOpened'; readonly allocation: Allocation }
  | {
      readonly type: 'AllocationClosed';
      readonly allocationId: AllocationId;
      readonly to: SchoolDate;
    };

/** Whether an allocation holds on a day. */
export function holdsOn({ from, to }: Pick<Allocation, 'from' | 'to'>, date: SchoolDate): boolean {
  return from <= date && (to === null || date <= to);
}

/** Whether two ranges of days share one. */
export function overlap(
  a: Pick<Allocation, 'from' | 'to'>,
  b: Pick<Allocation, 'from' | 'to'>,
): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}
