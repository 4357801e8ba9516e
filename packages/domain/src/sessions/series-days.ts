import type { Weekday } from '../allocations/allocation.ts';
import { WEEKDAYS } from '../allocations/allocation.ts';
import { addDays, daysBetween, weekdayOf } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { isSchoolDay, type SchoolCalendar } from '../schools/school-calendar.ts';
import type { SessionViolations } from './session-rules.ts';

export interface Series {
  readonly weekday: Weekday;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  /** 1 for every week, 2 for every other; up to half a term apart. */
  readonly everyWeeks: number;
}

/** A year of weeks: a longer series would be planned over terms that nobody has set. */
const LONGEST_SERIES_DAYS = 371;
/** Half a term. */
export const LONGEST_INTERVAL_WEEKS = 8;
/** Whether something can come every so many weeks. */
export const intervalFits = (weeks: number) =>
  Number.isInteger(weeks) && weeks >= 1 && weeks <= LONGEST_INTERVAL_WEEKS;

/**
 * The days of a recurring session: one a week on its weekday, on the school's own school days. Weeks are counted
 * on the calendar, so that a holiday does not turn "every other week" round.
 */
export function seriesDays(
  calendar: SchoolCalendar,
  { weekday, from, to, everyWeeks }: Series,
): SchoolDate[] {
  if (!intervalFits(everyWeeks)) throw new Error(`a series every ${everyWeeks} weeks`);
  const wanted = WEEKDAYS.indexOf(weekday) + 1;
  const days: SchoolDate[] = [];
  for (
    let day = addDays(from, (wanted - weekdayOf(from) + 7) % 7);
    day <= to;
    day = addDays(day, 7 * everyWeeks)
  )
    if (isSchoolDay(calendar, day)) days.push(day);
  return days;
}

/** What is wrong with a series before any of its sessions is looked at. */
export function seriesIsPlausible(calendar: SchoolCalendar, series: Series): SessionViolations {
  const { from, to, everyWeeks } = series;
  if (!intervalFits(everyWeeks)) return [violation('SERIES_INTERVAL_OUT_OF_RANGE', 'everyWeeks')];
  if (to < from) return [violation('SERIES_REVERSED', 'to')];
  if (daysBetween(from, to) > LONGEST_SERIES_DAYS) return [violation('SERIES_TOO_LONG', 'to')];
  return seriesDays(calendar, series).length === 0 ? [violation('SERIES_WITHOUT_A_DAY', 'to')] : [];
}
