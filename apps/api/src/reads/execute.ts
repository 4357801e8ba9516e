import type { Execute } from '@outreach/graph-reads';
import { CompiledQuery } from 'kysely';
import type { Em } from '../persistence/orm.ts';

/** Sends the read engine's statements through the transaction that carries the viewer's identity. */
export function executeIn(em: Em): Execute {
  const database = em.getKysely();
  return async (sql, parameters) => {
    const { rows } = await database.executeQuery(CompiledQuery.raw(sql, [...parameters]));
    return rows;
  };
}
