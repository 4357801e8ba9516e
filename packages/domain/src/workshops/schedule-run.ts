import { addDays, weekdayOf } from '../kernel/dates.ts';
import type { SchoolDate, WallTime } from '../kernel/identifiers.ts';
import { nextSchoolDay, type SchoolCalendar } from '../schools/school-calendar.ts';
import type { TimeOfDay } from './busy-slot.ts';
import type { ProgrammeSession } from './programme.ts';

/** One session of a run. `number` stays with the content, however often the day is moved. */
export interface RunDate extends TimeOfDay {
  readonly number: number;
  readonly title: string;
  readonly moved: boolean;
}

export interface RunPattern {
  /** The first day on which the run may begin. */
  readonly from: SchoolDate;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  readonly startsAt: WallTime;
  /** WRK-1: one a week unless told; 2 for every other. */
  readonly everyWeeks: number;
}

export interface Schedule {
  readonly dates: readonly RunDate[];
  /** Days of the pattern on which the school is shut, or that are taken. */
  readonly skipped: readonly SchoolDate[];
  /** Whether the school's terms are known for all of it. */
  readonly exact: boolean;
}

/** Two years of weeks: a run that finds no room in them is not one. */
const WEEKS_TRIED = 104;

/**
 * WRK-1: one session a week, or every so many weeks, on one weekday, from the template, over the school's own
 * calendar: closures, half terms, holidays and the turn of the year are skipped and nothing is lost by it. Weeks are
 * counted on the calendar, so that a holiday does not turn "every other week" round. Null where it does not fit.
 */
export function scheduleRun(
  calendar: SchoolCalendar,
  { from, weekday, startsAt, everyWeeks }: RunPattern,
  sessions: readonly Pick<ProgrammeSession, 'title' | 'minutes'>[],
): Schedule | null {
  const found = weeklyDays(calendar, { from, weekday, everyWeeks }, sessions.length, new Set());
  if (found === null) return null;
  return {
    dates: sessions.map(({ title, minutes }, at) => ({
      number: at + 1,
      title,
      minutes,
      startsAt,
      on: found.days[at] ?? from,
      moved: false,
    })),
    skipped: found.skipped,
    exact: found.exact,
  };
}

/** So many school days of one weekday, a week or more apart, none of them among those taken. */
export function weeklyDays(
  calendar: SchoolCalendar,
  { from, weekday, everyWeeks }: Omit<RunPattern, 'startsAt'>,
  count: number,
  taken: ReadonlySet<SchoolDate>,
): { days: SchoolDate[]; skipped: SchoolDate[]; exact: boolean } | null {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const days: SchoolDate[] = [];
  const skipped: SchoolDate[] = [];
  let exact = true;
  for (let week = 0; days.length < count && week < WEEKS_TRIED; week += everyWeeks) {
    const day = addDays(first, week * 7);
    const next = nextSchoolDay(calendar, day);
    if (next.value === day && !taken.has(day)) {
      days.push(day);
      exact &&= next.exact;
    } else skipped.push(day);
  }
  return days.length < count ? null : { days, skipped, exact };
}
