import type { SchoolDate } from './identifiers.ts';

const DAY = 86_400_000;
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The calendar day on which a moment falls where the service works. */
export const dayOf = (at: Date): SchoolDate => london.format(at);

/** Days since 1 January 1970 of a calendar day: dates are compared as text and counted as numbers. */
export function dayNumber(date: SchoolDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The calendar day of such a number. */
export function fromDayNumber(day: number): SchoolDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day that is so many calendar days later, or earlier when negative. */
export function addDays(date: SchoolDate, days: number): SchoolDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: SchoolDate, to: SchoolDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many months later; the last day of the month where that month is shorter. */
export function addMonths(date: SchoolDate, months: number): SchoolDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: SchoolDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whether a text is a day that the calendar has. */
export function isSchoolDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The calendar year in which the school year of a day begins, on its first of September. */
export function academicYearStart(date: SchoolDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return month >= 9 ? year : year - 1;
}

/** School years are named after the two years they touch: `2026/27`. */
export function academicYearName(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** The name of the school year of a day. */
export const academicYearOf = (date: SchoolDate): string =>
  academicYearName(academicYearStart(date));
