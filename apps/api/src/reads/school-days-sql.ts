import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/**
 * School days after the first day up to and with the second: the domain's `schoolDaysBetween` for where the database
 * has to filter by it. Written into the statement, and not a function, so that the policies of the calendar are asked
 * once a statement.
 */
export function schoolDaysSql(
  school: Sql,
  { from, to, holidays }: { readonly from: Sql; readonly to: Sql; readonly holidays: Sql },
): Sql {
  return sql`(select count(*)
    from (select g::date as d from generate_series(${from} + 1, ${to}, interval '1 day') g) days
    where extract(isodow from d) <= 5 and d <> all(${holidays})
      and not exists (select from outreach.school_closure k where k.school_id = ${school} and k.closed_on = d)
      and (exists (select from outreach.school_term t where t.school_id = ${school} and d between t.first_day and t.last_day
          and not coalesce(d between t.half_term_from and t.half_term_to, false))
        or not exists (select from outreach.school_term t where t.school_id = ${school} and t.first_day <= d
          and (d <= t.last_day or exists (select from outreach.school_term n where n.school_id = ${school} and d < n.first_day
            and case t.term
              when 'AUTUMN' then n.term = 'SPRING' and n.academic_year = t.academic_year
              when 'SPRING' then n.term = 'SUMMER' and n.academic_year = t.academic_year
              else n.term = 'AUTUMN' and left(n.academic_year, 4)::int = left(t.academic_year, 4)::int + 1 end)))))`;
}
