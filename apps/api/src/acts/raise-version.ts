import { sql } from 'kysely';
import type { Em } from '../persistence/orm.ts';

/**
 * Rows that belong to a row were changed: that makes a new version of the row too, once, also when its own
 * columns changed and the flush raised it. The mapper owns the property; written by hand it looks for a version
 * that is not there, or is not written at all.
 */
export async function raiseVersion(
  em: Em,
  table: 'support_case' | 'consent' | 'session' | 'workshop_group' | 'programme' | 'support_plan',
  row: { readonly id: string; readonly version: number },
): Promise<void> {
  const before = row.version;
  await em.flush();
  if (row.version !== before) return;
  await sql`
    update ${sql.table(`outreach.${table}`)} set version = version + 1 where id = ${row.id}
  `.execute(em.getKysely());
}
