import { sql } from 'kysely';
import { viewOf } from './catalogue.ts';
import type { RowSql } from './definitions.ts';
import { keyEquals } from './key-condition.ts';
import { formatLeaf } from './leaf.ts';
import type { Piece, Site } from './piece.ts';
import type { Planning } from './planning.ts';
import type { Root } from './roots.ts';
import { rowTools } from './row-tools.ts';
import { selectConnection, type ListPlace } from './select-connection.ts';
import { selectList } from './select-list.ts';
import { selectOne } from './select-one.ts';
import type { Conditions } from './source.ts';

/** One field of the query type. */
export function selectRoot(planning: Planning, root: Root, site: Site): Piece {
  const { catalogue } = planning;
  planning.refuseUnlessReader(root, 'FIELD_FORBIDDEN', site.path, root.name);
  switch (root.kind) {
    case 'value':
      return {
        sql: sql`to_json(${formatLeaf(catalogue, site.field.type, root.sql(site.inputs))})`,
      };
    case 'connection':
      return selectConnection(planning, site, placeOf(root));
    case 'list':
      return selectList(planning, site, { ...placeOf(root), limit: root.limit });
    case 'object':
      return selectOne(planning, site, viewOf(catalogue, root.type), where(root.where));
    case 'one': {
      const view = viewOf(catalogue, root.type);
      const { column, argument } = root;
      return selectOne(planning, site, view, (source) => [
        column === undefined
          ? keyEquals(view, source, site, (run) => run.argumentsOf(site.given)[argument])
          : sql`${source.row(column)} = ${site.inputs.argument(argument)}`,
        ...where(root.where)(source),
      ]);
    }
  }

  function placeOf(of: Root & { kind: 'connection' | 'list' }): ListPlace {
    return {
      view: viewOf(catalogue, of.type),
      rules: of.rules,
      id: `Query.${of.name}`,
      conditions: where(of.where),
    };
  }

  function where(condition: RowSql | undefined): Conditions {
    return (source) => (condition ? [condition(rowTools(source, site))] : []);
  }
}
