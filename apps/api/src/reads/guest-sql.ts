import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/** SCH-1: whether a school outside the area is let in as a guest on a day. */
export function isGuestSql(schoolId: Sql, day: Sql): Sql {
  return sql`exists (select from outreach.guest_period g where g.school_id = ${schoolId} and not g.called_off
    and ${day} between g.starts_on and g.ends_on)`;
}
