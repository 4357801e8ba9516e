import type { Programme as ProgrammeState } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import { heldOrSeen, idOf } from '../../../acts/find.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { programmeSql } from '../groups/group-facts-sql.ts';
import { Programme } from './programme.entity.ts';

/** A programme that the viewer may see, held where they may change it. */
export async function findProgramme({ em }: Act, id: string) {
  const row = await heldOrSeen((lock) => em.findOne(Programme, { id: idOf(id) }, lock));
  const state = await queryOne<ProgrammeState>(
    em,
    sql`(select ${programmeSql(sql.ref('p'))} from outreach.programme p where p.id = ${row.id}::uuid)`,
  );
  return { row, state };
}
