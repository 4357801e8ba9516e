import { addDays, daysBetween, fromDayNumber, dayNumber, weekdayOf } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';

export const TERMS = ['AUTUMN', 'SPRING', 'SUMMER'] as const;
export type TermName = (typeof TERMS)[number];

export const CLOSURE_KINDS = ['INSET', 'CLOSURE', 'OCCASIONAL', 'BANK_HOLIDAY'] as const;
export type ClosureKind = (typeof CLOSURE_KINDS)[number];

export interface SchoolTerm {
  readonly academicYear: string;
  readonly term: TermName;
  readonly firstDay: SchoolDate;
  readonly lastDay: SchoolDate;
  readonly halfTermFrom: SchoolDate | null;
  readonly halfTermTo: SchoolDate | null;
}

export interface SchoolClosure {
  readonly date: SchoolDate;
  readonly kind: ClosureKind;
}

/** One school's own calendar: academies may set their dates, so there is one for each (facts.md §1). */
export interface SchoolCalendar {
  readonly terms: readonly SchoolTerm[];
  readonly closures: readonly SchoolClosure[];
  readonly bankHolidays: readonly SchoolDate[];
}

/** An answer that may rest on weekdays alone, where the school's terms are not known that far. */
export interface Counted<Value> {
  readonly value: Value;
  readonly exact: boolean;
}

/**
 * Whether the school's terms say anything about the day: it is in a term, or in the holiday between two terms
 * that follow each other. A term that nobody entered is not taken for a holiday.
 */
export function isKnown({ terms }: SchoolCalendar, date: SchoolDate): boolean {
  return terms.some(
    (term) =>
      term.firstDay <= date &&
      (date <= term.lastDay || terms.some((next) => date < next.firstDay && followsOn(term, next))),
  );
}

function followsOn(term: SchoolTerm, next: SchoolTerm): boolean {
  return term.term === 'SUMMER'
    ? next.term === 'AUTUMN' && startYear(next) === startYear(term) + 1
    : TERMS.indexOf(next.term) === TERMS.indexOf(term.term) + 1 &&
        next.academicYear === term.academicYear;
}

function startYear({ academicYear }: SchoolTerm): number {
  return Number(academicYear.slice(0, 4));
}

/** A day on which students are in school: in term, on a weekday, outside half term, not shut. */
export function isSchoolDay(calendar: SchoolCalendar, date: SchoolDate): boolean {
  if (!isOpenWeekday(calendar, date)) return false;
  return calendar.terms.some(
    (term) =>
      term.firstDay <= date &&
      date <= term.lastDay &&
      !(
        term.halfTermFrom !== null &&
        term.halfTermTo !== null &&
        term.halfTermFrom <= date &&
        date <= term.halfTermTo
      ),
  );
}

function isOpenWeekday({ closures, bankHolidays }: SchoolCalendar, date: SchoolDate): boolean {
  return (
    weekdayOf(date) <= 5 &&
    !bankHolidays.includes(date) &&
    !closures.some((closure) => closure.date === date)
  );
}

/** In term by the calendar; outside the known terms any weekday counts that is no bank holiday or closure. */
function counts(calendar: SchoolCalendar, date: SchoolDate): boolean {
  return isKnown(calendar, date) ? isSchoolDay(calendar, date) : isOpenWeekday(calendar, date);
}

/** The day that is so many school days later; zero gives the day itself. */
export function addSchoolDays(
  calendar: SchoolCalendar,
  from: SchoolDate,
  days: number,
): Counted<SchoolDate> {
  let date = from;
  let exact = isKnown(calendar, from);
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    exact &&= isKnown(calendar, date);
    if (counts(calendar, date)) left--;
  }
  return { value: date, exact };
}

/** School days after the first day up to and with the second; none when that is earlier. */
export function schoolDaysBetween(
  calendar: SchoolCalendar,
  from: SchoolDate,
  to: SchoolDate,
): Counted<number> {
  let value = 0;
  let exact = isKnown(calendar, from) && isKnown(calendar, to);
  for (let offset = 1; offset <= daysBetween(from, to); offset++) {
    const date = addDays(from, offset);
    exact &&= isKnown(calendar, date);
    if (counts(calendar, date)) value++;
  }
  return { value, exact };
}

/** The first school day on or after a day. */
export function nextSchoolDay(calendar: SchoolCalendar, from: SchoolDate): Counted<SchoolDate> {
  return counts(calendar, from)
    ? { value: from, exact: isKnown(calendar, from) }
    : addSchoolDays(calendar, from, 1);
}

export interface SchoolWeek {
  readonly monday: SchoolDate;
  readonly openDays: readonly SchoolDate[];
}

/** The weeks of a term in which the school opens, with their open days: part weeks count pro rata (ALL-3). */
export function schoolWeeks(calendar: SchoolCalendar, term: SchoolTerm): SchoolWeek[] {
  const weeks: SchoolWeek[] = [];
  const first = dayNumber(term.firstDay) - weekdayOf(term.firstDay) + 1;
  for (let monday = first; monday <= dayNumber(term.lastDay); monday += 7) {
    const openDays = [0, 1, 2, 3, 4]
      .map((offset) => fromDayNumber(monday + offset))
      .filter((date) => date >= term.firstDay && date <= term.lastDay)
      .filter((date) => isSchoolDay(calendar, date));
    if (openDays.length > 0) weeks.push({ monday: fromDayNumber(monday), openDays });
  }
  return weeks;
}

/**
 * The Monday of the week in which the school has opened so many weeks after the week of a day; weeks in which it does
 * not open at all are passed over, and zero gives the week of the day itself.
 */
export function addSchoolWeeks(
  calendar: SchoolCalendar,
  from: SchoolDate,
  weeks: number,
): SchoolDate {
  const opens = (monday: SchoolDate) =>
    [0, 1, 2, 3, 4].some((offset) => counts(calendar, addDays(monday, offset)));
  let monday = addDays(from, 1 - weekdayOf(from));
  for (let left = weeks; left > 0;) {
    monday = addDays(monday, 7);
    if (opens(monday)) left--;
  }
  return monday;
}
