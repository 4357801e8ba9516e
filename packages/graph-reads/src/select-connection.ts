import { sql } from 'kysely';
import { edges, nodes, pageInfo, selectWrapper, type ConnectionParts } from './connection-parts.ts';
import type { ListRules } from './definitions.ts';
import { filterConditions } from './list-filters.ts';
import { chooseOrder } from './list-order.ts';
import { rulesFor } from './list-rules.ts';
import { afterCondition, pageSize } from './page-arguments.ts';
import { selectFromPage } from './page.ts';
import type { Piece, Site } from './piece.ts';
import type { Planning } from './planning.ts';
import { fromWhere, type Conditions } from './source.ts';
import type { View } from './view.ts';

/** A place in the selection where a view's rows are listed. */
export interface ListPlace {
  readonly view: View;
  readonly rules: ListRules;
  /** Names the list in its cursors, so that they fit no other. */
  readonly id: string;
  readonly conditions: Conditions;
}

/** A Relay connection: one keyset page of `first + 1` rows, however the selection is spread over its parts. */
export function selectConnection(planning: Planning, site: Site, place: ListPlace): Piece {
  const { view } = place;
  planning.refuseUnlessReader(view, 'NOT_READABLE', site.path, view.type);
  const rules = rulesFor(place.rules, view);
  const order = chooseOrder(planning, site, rules, view);
  const cursor = { key: planning.catalogue.cursorKey, list: place.id, order: order.name };
  const after = afterCondition(planning, site, order, cursor);
  const parts: ConnectionParts = {
    planning,
    view,
    site,
    order,
    cursor,
    page: planning.scope('p'),
    first: pageSize(planning, site),
    hasAfter: after !== undefined,
  };
  const filtered: Conditions = (source) => [
    ...place.conditions(source),
    ...filterConditions(planning, site, rules, source),
  ];
  const paged: string[] = [];
  const body = selectWrapper(planning, site, (name, inner) => {
    if (name === 'totalCount') {
      return {
        sql: sql`(select count(*) ${fromWhere(view, planning.scope('c'), site, filtered)})`,
      };
    }
    paged.push(name);
    if (name === 'edges') return edges(parts, inner);
    if (name === 'nodes') return nodes(parts, inner);
    if (name === 'pageInfo') return pageInfo(parts, inner);
    throw new Error(`${site.path.join('.')}: a connection has no part "${name}"`);
  });
  if (paged.length === 0) {
    // Names are looked up in the allow-lists even where no row is asked for.
    filtered(planning.scope('t'));
    return body;
  }
  const limit = sql`${parts.first} + 1`;
  const conditions: Conditions = (source) => [
    ...filtered(source),
    ...(after ? [after(source)] : []),
  ];
  return selectFromPage(planning, parts.page, { view, site, order, limit, conditions }, body);
}
