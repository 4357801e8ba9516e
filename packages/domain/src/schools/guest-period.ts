import type { SchoolDate } from '../kernel/identifiers.ts';

/** SCH-1: a school outside the area is let in from a day to a day, both included. */
export interface GuestPeriod {
  readonly id: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** It was called off before it began. */
  readonly calledOff: boolean;
}

export type GuestPeriodEvent =
  | { readonly type: 'GuestSchoolLetIn'; readonly from: SchoolDate; readonly to: SchoolDate }
  | { readonly type: 'GuestPeriodEnded'; readonly to: SchoolDate }
  | { readonly type: 'GuestPeriodCalledOff' };

/** Whether the school is a guest on a day. */
export function isGuestOn(periods: readonly GuestPeriod[], day: SchoolDate): boolean {
  return periods.some(({ from, to, calledOff }) => !calledOff && from <= day && day <= to);
}
