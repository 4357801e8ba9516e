import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/** The first day of the school's own autumn term of that year, which may have been set since somebody was nominated. */
export function firstDaySql(schoolId: Sql, startsOn: Sql): Sql {
  return sql`outreach.transition_first_day(${schoolId}, ${startsOn})`;
}
