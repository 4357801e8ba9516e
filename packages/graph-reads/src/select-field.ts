import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { viewOf } from './catalogue.ts';
import type { ComputedField, FieldDefinition } from './definitions.ts';
import { formatLeaf } from './leaf.ts';
import type { Piece, Site } from './piece.ts';
import type { Planning } from './planning.ts';
import { projectionOf } from './project.ts';
import { joinTools, rowTools } from './row-tools.ts';
import type { Scope } from './scope.ts';
import { selectChoice } from './select-choice.ts';
import { selectConnection, type ListPlace } from './select-connection.ts';
import { selectFields } from './select-fields.ts';
import { selectList } from './select-list.ts';
import { selectOne } from './select-one.ts';
import { jsonObject } from './sql.ts';

/** One selected field over one row, by the kind of its definition. */
export function selectField(
  planning: Planning,
  owner: GraphQLObjectType,
  definition: FieldDefinition,
  scope: Scope,
  site: Site,
): Piece {
  const { catalogue } = planning;
  switch (definition.kind) {
    case 'expression': {
      const value = definition.sql(rowTools(scope, site));
      return { sql: formatLeaf(catalogue, site.field.type, value) };
    }
    case 'embedded': {
      const type = getNamedType(site.field.type);
      if (!isObjectType(type)) throw new Error(`${site.path.join('.')} is not an object`);
      return selectFields(planning, type, definition.fields, scope, site);
    }
    case 'computed':
      return selectComputed(planning, definition, scope, site);
    case 'union':
      return selectChoice(planning, definition.choice, scope, site);
    case 'toOne':
      return selectOne(planning, site, viewOf(catalogue, definition.type), (child) => [
        definition.join(joinTools(scope, child, site)),
      ]);
    case 'connection':
      return selectConnection(planning, site, placeOf(definition));
    case 'list':
      return selectList(planning, site, { ...placeOf(definition), limit: definition.limit });
  }

  function placeOf({
    type,
    rules,
    join,
  }: FieldDefinition & { kind: 'connection' | 'list' }): ListPlace {
    return {
      rules,
      view: viewOf(catalogue, type),
      id: `${owner.name}.${site.field.name}`,
      conditions: (child) => [join(joinTools(scope, child, site))],
    };
  }
}

function selectComputed(
  planning: Planning,
  { needs, resolve, about }: ComputedField<string, never>,
  scope: Scope,
  site: Site,
): Piece {
  const project = projectionOf(planning, site.field.type, site.nodes, site.path);
  return {
    sql: jsonObject(Object.entries(needs(rowTools(scope, site)))),
    finish: (value, run) => {
      if (value === null) return null;
      for (const subject of about?.(value as never) ?? []) run.subjects.add(subject);
      return project(resolve(value as never, run.context as never, run.argumentsOf(site.given)));
    },
  };
}
