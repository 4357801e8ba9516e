import {
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { collectFields } from './collect-fields.ts';
import { mark } from './mark.ts';
import type { Planning } from './planning.ts';
import type { ResponsePath } from './refused.ts';

/** Brings a value made in TypeScript into the shape of a selection. */
export type Projection = (value: unknown) => unknown;

/** The projection of a computed value: leaves as they are, objects down to the selected response keys. */
export function projectionOf(
  planning: Planning,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  path: ResponsePath,
): Projection {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const item = projectionOf(planning, bare.ofType, nodes, path);
    return (value) => (Array.isArray(value) ? value.map(item) : null);
  }
  if (isObjectType(bare)) return projectObject(planning, bare, nodes, path);
  if (isAbstractType(bare)) {
    const possible = planning.catalogue.schema.getPossibleTypes(bare);
    const projections = new Map(
      possible.map((member) => [member.name, projectObject(planning, member, nodes, path)]),
    );
    return (value) => {
      const name = isObject(value) ? String(value['__typename']) : '';
      return mark(projections.get(name)?.(value) ?? null, name);
    };
  }
  return (value) => (value instanceof Date ? value.toISOString() : (value ?? null));
}

function projectObject(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  path: ResponsePath,
): Projection {
  const collected = collectFields(planning, type, nodes, path);
  const parts = [...collected].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? key;
    if (name === '__typename') return { key, read: () => type.name };
    const { field, path: at } = planning.site(type, fieldNodes, [...path, key]);
    const project = projectionOf(planning, field.type, fieldNodes, at);
    return { key, read: (value: Record<string, unknown>) => project(value[name]) };
  });
  return (value) => {
    if (!isObject(value)) return null;
    return Object.fromEntries(parts.map(({ key, read }) => [key, read(value)]));
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
