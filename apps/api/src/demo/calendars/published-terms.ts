import { readFileSync } from 'node:fs';
import type { SchoolDate } from '@outreach/domain';
import { parse } from 'csv-parse/sync';
import { referenceFile } from '../../modules/schools/import/reference-file.ts';

export interface Term {
  readonly academicYear: string;
  readonly term: 'AUTUMN' | 'SPRING' | 'SUMMER';
  readonly firstDay: SchoolDate;
  readonly lastDay: SchoolDate;
  readonly halfTermFrom: SchoolDate;
  readonly halfTermTo: SchoolDate;
  readonly source: string;
}

type Row = Record<
  | 'academic_year'
  | 'term'
  | 'first_day'
  | 'last_day'
  | 'half_term_from'
  | 'half_term_to'
  | 'source'
  | 'note',
  string
>;

/** The term dates that were found, each with where it was found. */
export function publishedTerms(): Term[] {
  const rows = parse<Row>(readFileSync(referenceFile('herts-term-dates.csv')), { columns: true });
  return rows.map((row) => ({
    academicYear: row.academic_year,
    term: row.term.toUpperCase() as Term['term'],
    firstDay: row.first_day,
    lastDay: row.last_day,
    halfTermFrom: row.half_term_from,
    halfTermTo: row.half_term_to,
    source: row.note === '' ? row.source : `${row.source}; ${row.note}`,
  }));
}
