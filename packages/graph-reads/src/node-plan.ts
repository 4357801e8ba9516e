import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { viewOf, type Catalogue } from './catalogue.ts';
import { keyAmong, keyEquals, keyPosition } from './key-condition.ts';
import { selectUnderPayload, type NodePlace } from './node-selection.ts';
import { positionIn, selectFromPage } from './page.ts';
import { finishEach, type Piece, type Site } from './piece.ts';
import { compilePlan, type Plan } from './plan.ts';
import type { Planning, Selection } from './planning.ts';
import { selectOne } from './select-one.ts';

/** A plan for nodes below a payload, and the response keys under which they were asked for. */
export interface NodePlan {
  readonly plan: Plan;
  readonly keys: readonly string[];
}

/** Compiles what a payload asks of a node, or of several in the order of their keys. */
export function compileNodes(
  catalogue: Catalogue,
  info: GraphQLResolveInfo,
  selection: Selection,
  place: NodePlace,
  several: boolean,
): NodePlan {
  let keys: readonly string[] = [];
  const select = several ? selectSeveral : selectSingle;
  const plan = compilePlan(catalogue, selection, (planning) => {
    const under = selectUnderPayload(planning, info, place, (site) =>
      select(planning, site, place.type),
    );
    keys = under.keys;
    return under.piece;
  });
  return { plan, keys };
}

function selectSingle(planning: Planning, site: Site, type: string): Piece {
  const view = viewOf(planning.catalogue, type);
  return selectOne(planning, site, view, (source) => [
    keyEquals(view, source, site, (run) => run.keys[0]),
  ]);
}

function selectSeveral(planning: Planning, site: Site, type: string): Piece {
  const view = viewOf(planning.catalogue, type);
  const page = planning.scope('p');
  const row = planning.compilers.selectView(planning, view, page, site);
  const byPosition = {
    by: ({ row: column }: { row: (name: string) => ReturnType<typeof keyPosition> }) =>
      keyPosition(view, column, site),
    direction: 'asc',
    notNull: true,
  } as const;
  return selectFromPage(
    planning,
    page,
    {
      view,
      site,
      order: { name: 'GIVEN', terms: [byPosition] },
      limit: sql.lit(planning.catalogue.maximumPageSize),
      conditions: (source) => [keyAmong(view, source, site)],
    },
    {
      sql: sql`coalesce(json_agg(${row.sql} order by ${positionIn(page)}), '[]'::json)`,
      finish: finishEach(row.finish),
    },
  );
}
