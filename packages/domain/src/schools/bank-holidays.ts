import { addDays, weekdayOf } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';

const day = (year: number, month: number, date: number): SchoolDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): SchoolDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const both = epact + weekday - 7 * shift + 114;
  return day(year, Math.floor(both / 31), (both % 31) + 1);
}

/** The reference date between the spring and summer terms for exclusion counts (facts.md §1). */
export function easterMonday(year: number): SchoolDate {
  return addDays(easterSunday(year), 1);
}

function mondayOnOrAfter(date: SchoolDate): SchoolDate {
  return addDays(date, (8 - weekdayOf(date)) % 7);
}

/** One that falls on a weekend is kept on the next weekday that is no bank holiday already. */
function substituted(date: SchoolDate, taken: readonly SchoolDate[]): SchoolDate {
  let on = date;
  while (weekdayOf(on) > 5 || taken.includes(on)) on = addDays(on, 1);
  return on;
}

/** Bank holidays of England in a year, with substitute days. One-off holidays are closures of a school. */
export function bankHolidaysEngland(year: number): SchoolDate[] {
  const christmas = substituted(day(year, 12, 25), []);
  return [
    substituted(day(year, 1, 1), []),
    addDays(easterSunday(year), -2),
    easterMonday(year),
    mondayOnOrAfter(day(year, 5, 1)),
    mondayOnOrAfter(day(year, 5, 25)),
    mondayOnOrAfter(day(year, 8, 25)),
    ...[christmas, substituted(day(year, 12, 26), [christmas])].sort(),
  ];
}

/** Those of every year that a range touches. */
export function bankHolidaysBetween(from: SchoolDate, to: SchoolDate): SchoolDate[] {
  const first = Number(from.slice(0, 4));
  const years = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: Math.max(0, years) }, (_, at) =>
    bankHolidaysEngland(first + at),
  ).flat();
}

/** The three terms for exclusion counts: they end on 31 December, Easter Monday and 31 July (facts.md §1). */
export function exclusionTermOf(date: SchoolDate): {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
} {
  const year = Number(date.slice(0, 4));
  if (date > day(year, 7, 31)) return { from: day(year, 8, 1), to: day(year, 12, 31) };
  const easter = easterMonday(year);
  return date <= easter
    ? { from: day(year, 1, 1), to: easter }
    : { from: addDays(easter, 1), to: day(year, 7, 31) };
}
