import { sql } from 'kysely';
import { filterConditions } from './list-filters.ts';
import { chooseOrder } from './list-order.ts';
import { rulesFor } from './list-rules.ts';
import { positionIn, selectFromPage } from './page.ts';
import { finishEach, type Piece, type Site } from './piece.ts';
import type { Planning } from './planning.ts';
import type { ListPlace } from './select-connection.ts';

/** A plain list: ordered, filtered, and cut at the limit that its definition sets. */
export function selectList(
  planning: Planning,
  site: Site,
  place: ListPlace & { readonly limit: number },
): Piece {
  const { view } = place;
  planning.refuseUnlessReader(view, 'NOT_READABLE', site.path, view.type);
  const rules = rulesFor(place.rules, view);
  const page = planning.scope('p');
  const row = planning.compilers.selectView(planning, view, page, site);
  return selectFromPage(
    planning,
    page,
    {
      view,
      site,
      order: chooseOrder(planning, site, rules, view),
      limit: sql.lit(place.limit),
      conditions: (source) => [
        ...place.conditions(source),
        ...filterConditions(planning, site, rules, source),
      ],
    },
    {
      sql: sql`coalesce(json_agg(${row.sql} order by ${positionIn(page)}), '[]'::json)`,
      finish: finishEach(row.finish),
    },
  );
}
