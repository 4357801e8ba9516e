import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import { heldOrSeen, idOf, present } from '../../../acts/find.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { groupFactsSql } from './group-facts-sql.ts';
import { groupFacts, groupState, type StoredGroup } from './group-facts.ts';
import { WorkshopGroup } from './workshop-group.entity.ts';

/** A group that the viewer may see, held for the act, with all that the rules ask of it. */
export async function findGroup({ em, today }: Act, id: string) {
  const row = await heldOrSeen((lock) => em.findOne(WorkshopGroup, { id: idOf(id) }, lock));
  const stored = present(
    await queryOne<StoredGroup | null>(em, groupFactsSql(sql`${row.id}::uuid`)),
  );
  return { row, stored, state: groupState(stored), facts: groupFacts(stored, today) };
}

export type FoundGroup = Awaited<ReturnType<typeof findGroup>>;
