import { academicYearName, addDays, bankHolidaysEngland, type SchoolDate } from '@outreach/domain';
import type { Term } from './published-terms.ts';

const pattern = '2025/26';
const patternStart = 2025;

/**
 * Terms of a year for which none are published in the data: those of 2025/26, whole weeks later. The year never
 * begins before September or on a bank holiday, the spring term ends before Good Friday, and the summer half term is the week of the
 * bank holiday at the end of May.
 */
export function assumedTerms(startYear: number, published: readonly Term[]): Term[] {
  const holidays = new Set([
    ...bankHolidaysEngland(startYear),
    ...bankHolidaysEngland(startYear + 1),
  ]);
  return published
    .filter((term) => term.academicYear === pattern)
    .map((term) => moved(term, startYear, holidays));
}

function moved(term: Term, startYear: number, holidays: ReadonlySet<SchoolDate>): Term {
  const shift = wholeWeeks(startYear - patternStart);
  const halfTermFrom =
    term.term === 'SUMMER' ? lastMondayOfMay(startYear + 1) : addDays(term.halfTermFrom, shift);
  const first = addDays(term.firstDay, shift);
  const september = `${startYear}-09-01`;
  return {
    academicYear: academicYearName(startYear),
    term: term.term,
    firstDay: openDay(first < september && term.term === 'AUTUMN' ? september : first, 1, holidays),
    lastDay: openDay(addDays(term.lastDay, shift), -1, holidays),
    halfTermFrom,
    halfTermTo: addDays(halfTermFrom, 4),
    source: `assumed from the ${pattern} pattern`,
  };
}

function wholeWeeks(years: number): number {
  return Math.round((years * 365.2425) / 7) * 7;
}

function openDay(date: SchoolDate, step: 1 | -1, holidays: ReadonlySet<SchoolDate>): SchoolDate {
  const weekday = new Date(date).getUTCDay();
  if (weekday !== 0 && weekday !== 6 && !holidays.has(date)) return date;
  return openDay(addDays(date, step), step, holidays);
}

function lastMondayOfMay(year: number): SchoolDate {
  const last = new Date(Date.UTC(year, 4, 31));
  return addDays(`${year}-05-31`, -((last.getUTCDay() + 6) % 7));
}
