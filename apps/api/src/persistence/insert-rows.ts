import type { EntityName, RequiredEntityData } from '@mikro-orm/core';
import type { Em } from './orm.ts';

/** A statement may carry 65,535 values; no table here has more than 50 columns. */
const rowsAtOnce = 500;

/** Inserts many rows with a few statements. The rows bypass the identity map: nothing of them stays in memory. */
export async function insertRows<Entity extends object>(
  em: Em,
  entity: EntityName<Entity>,
  rows: readonly RequiredEntityData<Entity>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await em.insertMany(entity, rows.slice(start, start + rowsAtOnce));
}
