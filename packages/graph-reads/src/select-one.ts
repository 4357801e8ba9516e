import { sql } from 'kysely';
import type { Piece, Site } from './piece.ts';
import type { Planning } from './planning.ts';
import { fromWhere, type Conditions } from './source.ts';
import type { View } from './view.ts';

/** One row, or null. The conditions are expected to leave one; a second would be dropped. */
export function selectOne(
  planning: Planning,
  site: Site,
  view: View,
  conditions: Conditions,
): Piece {
  const source = planning.scope('t');
  const row = planning.compilers.selectView(planning, view, source, site);
  return {
    ...row,
    sql: sql`(select ${row.sql} ${fromWhere(view, source, site, conditions)} limit 1)`,
  };
}
