import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import { collectFields } from './collect-fields.ts';
import { encodeCursor, type CursorScope, type CursorValues } from './cursor.ts';
import { orderColumn, type Order } from './list-order.ts';
import { positionIn } from './page.ts';
import { finishEach, objectOf, type Finish, type Piece, type Site } from './piece.ts';
import type { Planning } from './planning.ts';
import type { Scope } from './scope.ts';
import type { Sql } from './sql.ts';
import type { View } from './view.ts';

/** What the parts of one connection share. */
export interface ConnectionParts {
  readonly planning: Planning;
  readonly view: View;
  readonly page: Scope;
  readonly order: Order;
  readonly first: Sql;
  readonly hasAfter: boolean;
  readonly cursor: CursorScope;
  /** The connection field, whose arguments the rows' expressions may name. */
  readonly site: Site;
}

/** Compiles the selection of a wrapper type, one response key after the other. */
export function selectWrapper(
  planning: Planning,
  site: Site,
  part: (name: string, inner: Site) => Piece,
): Piece {
  const type = wrapperType(site);
  const collected = collectFields(planning, type, site.nodes, site.path);
  return objectOf(
    [...collected].map(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? key;
      if (name === '__typename') return [key, { sql: sql.lit(type.name) }];
      return [key, part(name, planning.site(type, nodes, [...site.path, key]))];
    }),
  );
}

/** `edges`, in order, without the row that only tells whether there are more. */
export function edges(parts: ConnectionParts, site: Site): Piece {
  const edge = selectWrapper(parts.planning, site, (name, inner) => {
    if (name === 'cursor') return { sql: cursorValues(parts), finish: cursorFinish(parts) };
    if (name === 'node') return node(parts, inner);
    throw new Error(`${site.path.join('.')}: an edge has no part "${name}"`);
  });
  return rows(parts, edge);
}

/** `nodes`: the rows without their edges. */
export function nodes(parts: ConnectionParts, site: Site): Piece {
  return rows(parts, node(parts, site));
}

/** `pageInfo`. Paging goes forward only, so there is a page before wherever there is a cursor. */
export function pageInfo(parts: ConnectionParts, site: Site): Piece {
  const position = positionIn(parts.page);
  const shown = sql`${position} <= ${parts.first}`;
  return selectWrapper(parts.planning, site, (name) => {
    switch (name) {
      case 'hasNextPage':
        return { sql: sql`count(*) > ${parts.first}` };
      case 'hasPreviousPage':
        return { sql: sql.lit(parts.hasAfter) };
      case 'startCursor':
        return edgeCursor(parts, sql`order by ${position}`, shown);
      case 'endCursor':
        return edgeCursor(parts, sql`order by ${position} desc`, shown);
      default:
        throw new Error(`${site.path.join('.')}: page information has no part "${name}"`);
    }
  });
}

function node({ planning, view, page, site: outer }: ConnectionParts, inner: Site): Piece {
  return planning.compilers.selectView(planning, view, page, {
    ...outer,
    nodes: inner.nodes,
    path: inner.path,
  });
}

function rows({ page, first }: ConnectionParts, row: Piece): Piece {
  const position = positionIn(page);
  return {
    sql: sql`coalesce(json_agg(${row.sql} order by ${position}) filter (where ${position} <= ${first}), '[]'::json)`,
    finish: finishEach(row.finish),
  };
}

function edgeCursor(parts: ConnectionParts, order: Sql, shown: Sql): Piece {
  return {
    sql: sql`(array_agg(${cursorValues(parts)} ${order}) filter (where ${shown}))[1]`,
    finish: cursorFinish(parts),
  };
}

function cursorValues({ page, order }: ConnectionParts): Sql {
  const values = order.terms.map(
    (_, index) => sql`${sql.id(page.alias, orderColumn(index))}::text`,
  );
  return sql`json_build_array(${sql.join(values)})`;
}

function cursorFinish({ cursor }: ConnectionParts): Finish {
  return (value) => (value === null ? null : encodeCursor(cursor, value as CursorValues));
}

function wrapperType({ field, path }: Site): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${path.join('.')} is not an object`);
  return type;
}
