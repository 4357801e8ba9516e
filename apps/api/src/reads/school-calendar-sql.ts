import { bankHolidaysBetween, type SchoolCalendar } from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/** A school's terms and closures as JSON, for the domain's arithmetic. */
export function schoolCalendarSql(schoolId: Sql): Sql {
  return sql`json_build_object(
    'terms', (select coalesce(json_agg(json_build_object('academicYear', t.academic_year, 'term', t.term,
        'firstDay', t.first_day, 'lastDay', t.last_day, 'halfTermFrom', t.half_term_from, 'halfTermTo', t.half_term_to)), '[]')
      from outreach.school_term t where t.school_id = ${schoolId}),
    'closures', (select coalesce(json_agg(json_build_object('date', c.closed_on, 'kind', c.kind)), '[]')
      from outreach.school_closure c where c.school_id = ${schoolId}))`;
}

export type StoredCalendar = Omit<SchoolCalendar, 'bankHolidays'>;

/** Bank holidays are computed, not stored: those of the years that the terms touch. */
export function withBankHolidays({ terms, closures }: StoredCalendar): SchoolCalendar {
  const days = terms.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).sort();
  const first = days[0];
  const last = days.at(-1);
  const bankHolidays =
    first === undefined || last === undefined ? [] : bankHolidaysBetween(first, last);
  return { terms, closures, bankHolidays };
}
