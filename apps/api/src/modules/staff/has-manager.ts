import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { queryOne } from '../../acts/query-one.ts';

/** Whether some manager of a centre can sign in: then no administrator invites one. */
export function hasManagerSql(centreId: Sql): Sql {
  return sql`exists (select from outreach.staff_member m
    where m.centre_id = ${centreId} and m.role = 'MANAGER' and m.account_state = 'ACTIVE')`;
}

export function hasManager({ em, viewer }: Act): Promise<boolean> {
  return queryOne<boolean>(em, hasManagerSql(sql`${viewer.centreId}::uuid`));
}
