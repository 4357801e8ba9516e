import type { SchoolDate } from '@outreach/domain';

/** The calendar day in England at a moment. */
export function londonDate(at: Date): SchoolDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(at);
}

/** The calendar year in which the academic year of a day begins. */
export function academicYearStart(date: SchoolDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '09-01' ? year : year - 1;
}

/** `2026/27` */
export function academicYearName(startYear: number): string {
  return `${startYear}/${String(startYear + 1).slice(2)}`;
}

export function earlier(one: SchoolDate, other: SchoolDate): SchoolDate {
  return one < other ? one : other;
}
