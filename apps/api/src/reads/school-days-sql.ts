import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/**
 * Whether a day counts as a school day, as in the domain's `schoolDaysBetween`, for where the database has to filter by
 * it: in term by the school's calendar; outside the terms that are known any weekday that is no holiday or closure.
 */
export function countsAsSchoolDay(school: Sql, day: Sql, holidays: Sql): Sql {
  return sql`(extract(isodow from ${day}) <= 5 and ${day} <> all(${holidays})
    and not exists (select from outreach.school_closure k where k.school_id = ${school} and k.closed_on = ${day})
    and (exists (select from outreach.school_term t where t.school_id = ${school} and ${day} between t.first_day and t.last_day
        and not coalesce(${day} between t.half_term_from and t.half_term_to, false))
      or not exists (select from outreach.school_term t where t.school_id = ${school} and t.first_day <= ${day}
        and (${day} <= t.last_day or exists (select from outreach.school_term n where n.school_id = ${school} and ${day} < n.first_day
          and case t.term
            when 'AUTUMN' then n.term = 'SPRING' and n.academic_year = t.academic_year
            when 'SPRING' then n.term = 'SUMMER' and n.academic_year = t.academic_year
            else n.term = 'AUTUMN' and left(n.academic_year, 4)::int = left(t.academic_year, 4)::int + 1 end)))))`;
}
