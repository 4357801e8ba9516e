import { addDays, isSchoolDate, weekdayOf } from '@outreach/domain';
import { weekdayOf as weekdayName } from '../../components/dates.ts';
import { dayWords } from '../../messages/ledger-labels.ts';

/** The Monday of a day; of a day that is none, of today. */
export function mondayOf(day: string, today: string): string {
  const of = isSchoolDate(day) ? day : today;
  return addDays(of, 1 - weekdayOf(of));
}

/** Monday to Friday, and the days of the weekend on which something is. */
export function daysOf(monday: string, busy: readonly string[]): string[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((day) => addDays(monday, day))
    .filter((day, index) => index < 5 || busy.includes(day));
}

/** "Tuesday 24 November". */
export const dayTitle = (day: string): string => `${weekdayName(day)} ${dayWords(day)}`;
