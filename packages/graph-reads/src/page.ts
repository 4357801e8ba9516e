import { sql } from 'kysely';
import { orderBy, orderColumn, type Order } from './list-order.ts';
import type { Piece, Site } from './piece.ts';
import { rowTools } from './row-tools.ts';
import type { Planning } from './planning.ts';
import type { Scope } from './scope.ts';
import { fromWhere, type Conditions } from './source.ts';
import type { Sql } from './sql.ts';
import type { View } from './view.ts';

/** A limited, ordered set of rows that JSON is aggregated over. */
export interface Page {
  readonly view: View;
  readonly site: Site;
  readonly order: Order;
  readonly limit: Sql;
  readonly conditions: Conditions;
}

/** A row's place in its page, from 1. */
export function positionIn(page: Scope): Sql {
  return sql`${sql.id(page.alias, '__n')}`;
}

/**
 * `(select … from the page)`. The limit is taken in the innermost query, so that nothing is built for rows
 * that are not shown, and positions are counted over what is left, so that the sort may stop early.
 */
export function selectFromPage(planning: Planning, page: Scope, of: Page, piece: Piece): Piece {
  const source = planning.scope('t');
  const limited = planning.scope('q');
  const tools = rowTools(source, of.site);
  const columns = [...page.columns].map((name) => sql`${source.row(name)} as ${sql.id(name)}`);
  const orders = of.order.terms.map(
    ({ by }, index) => sql`${by(tools)} as ${sql.id(orderColumn(index))}`,
  );
  const inner = sql`select ${sql.join([...columns, ...orders])} ${fromWhere(of.view, source, of.site, of.conditions)} ${orderBy(of.order.terms)} limit ${of.limit}`;
  const ranked = sql`select ${limited.name}.*, row_number() over (${orderBy(of.order.terms)}) as "__n" from (${inner}) as ${limited.name}`;
  // "having" makes one group of the page even where the selection aggregates nothing.
  return {
    ...piece,
    sql: sql`(select ${piece.sql} from (${ranked}) as ${page.name} having true)`,
  };
}
