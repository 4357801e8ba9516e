import { sql } from 'kysely';
import type { GraphQLObjectType } from 'graphql';
import { collectFields } from './collect-fields.ts';
import type { Fields } from './definitions.ts';
import { objectOf, type Piece, type Site } from './piece.ts';
import type { Planning } from './planning.ts';
import type { Scope } from './scope.ts';

/** The selected fields of one object type, over one row. */
export function selectFields(
  planning: Planning,
  type: GraphQLObjectType,
  fields: Fields,
  scope: Scope,
  site: Pick<Site, 'nodes' | 'path'>,
): Piece {
  const collected = collectFields(planning, type, site.nodes, site.path);
  return objectOf(
    [...collected].map(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? key;
      if (name === '__typename') return [key, { sql: sql.lit(type.name) }];
      const inner = planning.site(type, nodes, [...site.path, key]);
      const definition = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!definition) throw new Error(`${type.name}.${name} is in no view`);
      planning.refuseUnlessReader(
        definition,
        'FIELD_FORBIDDEN',
        inner.path,
        `${type.name}.${name}`,
      );
      return [key, planning.compilers.selectField(planning, type, definition, scope, inner)];
    }),
  );
}
