import { academicYearName, academicYearStart, addMonths, type SchoolDate } from '@outreach/domain';
import { assumedTerms } from './assumed-terms.ts';
import { publishedTerms, type Term } from './published-terms.ts';

const firstUnpublished = 2026;

/** The published terms, and assumed ones up to the academic year of nine months from now. */
export function demoTerms(today: SchoolDate): Term[] {
  const published = publishedTerms();
  const known = new Set(published.map((term) => term.academicYear));
  const last = Math.max(firstUnpublished, academicYearStart(addMonths(today, 9)));
  const years = Array.from({ length: last - firstUnpublished + 1 }, (_, n) => firstUnpublished + n);
  const assumed = years
    .filter((year) => !known.has(academicYearName(year)))
    .flatMap((year) => assumedTerms(year, published));
  return [...published, ...assumed];
}
