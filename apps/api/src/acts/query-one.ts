import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import type { Em } from '../persistence/orm.ts';

/** One value from one expression, in the act's transaction. */
export async function queryOne<Value>(em: Em, expression: Sql): Promise<Value> {
  const { rows } = await sql<{ value: Value }>`select ${expression} as value`.execute(
    em.getKysely(),
  );
  const [row] = rows;
  if (!row) throw new Error('a select without a table gave no row');
  return row.value;
}
