import type { SchoolDate } from '../kernel/identifiers.ts';
import {
  addSchoolDays,
  schoolDaysBetween,
  type SchoolCalendar,
} from '../schools/school-calendar.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';

/** From the day it was sent; each pause from the day of a question to the day of its answer. */
export interface Clock {
  readonly startedOn: SchoolDate;
  readonly pauses: readonly { readonly from: SchoolDate; readonly to: SchoolDate | null }[];
}

export interface ReplyClock {
  readonly dueOn: SchoolDate;
  readonly schoolDaysUsed: number;
  readonly schoolDaysLeft: number;
  readonly paused: boolean;
  readonly overdue: boolean;
  readonly exact: boolean;
}

/**
 * REF-5: the centre answers within ten school days of the school's own calendar; the clock stands still
 * while the referral is with the school. Shown to both sides. After a decision give the day it was made.
 */
export function replyClock(
  { startedOn, pauses }: Clock,
  calendar: SchoolCalendar,
  { replyWithinSchoolDays }: Pick<ServiceSettings, 'replyWithinSchoolDays'>,
  today: SchoolDate,
): ReplyClock {
  const gone = schoolDaysBetween(calendar, startedOn, today);
  const stood = pauses.map(({ from, to }) =>
    schoolDaysBetween(calendar, from, to === null || to > today ? today : to),
  );
  const paused = pauses.some(({ to }) => to === null);
  const waited = stood.reduce((sum, { value }) => sum + value, 0);
  const used = Math.max(0, gone.value - waited);
  const due = addSchoolDays(calendar, startedOn, replyWithinSchoolDays + waited);
  return {
    dueOn: due.value,
    schoolDaysUsed: used,
    schoolDaysLeft: replyWithinSchoolDays - used,
    paused,
    overdue: !paused && used > replyWithinSchoolDays,
    exact: due.exact && gone.exact && stood.every(({ exact }) => exact),
  };
}
