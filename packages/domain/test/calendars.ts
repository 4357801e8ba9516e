import hertfordshire from '../test-data/hertfordshire-terms.json' with { type: 'json' };
import { bankHolidaysBetween } from '../src/schools/bank-holidays.ts';
import type {
  SchoolCalendar,
  SchoolClosure,
  SchoolTerm,
  TermName,
} from '../src/schools/school-calendar.ts';

/** The nine published terms: 2022/23, 2024/25 and 2025/26. Those of 2023/24 were not found. */
export const HERTFORDSHIRE_TERMS: readonly SchoolTerm[] = hertfordshire.terms.map((row) => ({
  ...row,
  term: row.term as TermName,
}));

export function termOf(academicYear: string, term: TermName): SchoolTerm {
  const found = HERTFORDSHIRE_TERMS.find(
    (one) => one.academicYear === academicYear && one.term === term,
  );
  if (found === undefined) throw new Error(`no ${term} of ${academicYear} in the data`);
  return found;
}

export function hertfordshireCalendar(...closures: SchoolClosure[]): SchoolCalendar {
  return {
    terms: HERTFORDSHIRE_TERMS,
    closures,
    bankHolidays: bankHolidaysBetween('2022-01-01', '2027-12-31'),
  };
}
