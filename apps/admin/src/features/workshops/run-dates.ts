import { bankHolidaysBetween, scheduleRun, weekdayOf, type Schedule } from '@outreach/domain';
import { isDate } from '../../components/date-parts.ts';
import type { Enum } from '../../graphql/graphql.ts';
import { readTime } from '../week/read-time.ts';
import type { RunToPlan } from './grouping.documents.ts';

export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const satisfies Enum<'Weekday'>[];

/** The weekday of a day; Monday for a day at the weekend. */
export const weekdayCodeOf = (day: string): Enum<'Weekday'> =>
  WEEKDAYS[weekdayOf(day) - 1] ?? 'MON';

interface Pattern {
  readonly from: string;
  readonly weekday: string;
  readonly startsAt: string;
  readonly everyWeeks: string;
}

/**
 * WRK-1: the dates that a run would have, by the rule that also plans it; null where the school has no room for it.
 * Undefined while too little is known.
 */
export function runDates(
  run: RunToPlan | undefined,
  { from, weekday, startsAt, everyWeeks }: Pattern,
): Schedule | null | undefined {
  const at = readTime(startsAt) ?? '00:00';
  const number = WEEKDAYS.findIndex((code) => code === weekday) + 1;
  if (run?.programme == null || run.school === null || number === 0 || !isDate(from))
    return undefined;
  const terms = run.school.terms.nodes;
  const days = terms.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).sort();
  const [first = from] = days;
  const calendar = {
    terms,
    closures: run.school.closures.nodes,
    bankHolidays: bankHolidaysBetween(first, days.at(-1) ?? from),
  };
  return scheduleRun(
    calendar,
    { from, weekday: number, startsAt: at, everyWeeks: Number(everyWeeks) },
    run.programme.sessions,
  );
}
