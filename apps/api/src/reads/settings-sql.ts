import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';

/** What a centre stores of its settings, to be read by the domain's `settingsFrom`. */
export function settingsSql(centreId: Sql): Sql {
  return sql`(select c.settings from outreach.centre c where c.id = ${centreId})`;
}
