import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import type { Catalogue } from './catalogue.ts';
import type { ListRules } from './definitions.ts';
import { isListArgument, listArguments, rulesFor, type RulesInForce } from './list-rules.ts';

/** A list or connection, whether a root or a relation. */
export interface ListDefinition {
  readonly kind: 'connection' | 'list';
  readonly type: string;
  readonly rules: ListRules;
  readonly limit?: number;
}

const CONNECTION_PARTS = ['edges', 'nodes', 'pageInfo', 'totalCount'];

/** In what a list's definition disagrees with the schema: its type, its limit, and its arguments. */
export function listComplaints(
  catalogue: Catalogue,
  where: string,
  field: GraphQLField<unknown, unknown>,
  definition: ListDefinition,
): string[] {
  const view = catalogue.views.get(definition.type);
  if (!view) return [`${where}: ${definition.type} has no view`];
  const rules = rulesFor(definition.rules, view);
  return [
    ...(definition.kind === 'connection'
      ? connectionComplaints(where, field, definition.type)
      : plainComplaints(catalogue, where, field, definition)),
    ...field.args.flatMap((argument) =>
      argumentComplaints(where, argument, rules, definition.kind),
    ),
    ...(rules.defaultOrder === undefined || Object.hasOwn(rules.orders, rules.defaultOrder)
      ? []
      : [`${where} has no order "${rules.defaultOrder}" to default to`]),
  ];
}

function connectionComplaints(
  where: string,
  field: GraphQLField<unknown, unknown>,
  type: string,
): string[] {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection)) return [`${where} is not a connection in the schema`];
  const { edges, nodes } = connection.getFields();
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields()['node'] : nodes;
  const first = field.args.find(({ name }) => name === listArguments.first);
  return [
    ...(node && getNamedType(node.type).name === type ? [] : [`${where} does not list ${type}`]),
    ...Object.keys(connection.getFields())
      .filter((name) => !CONNECTION_PARTS.includes(name))
      .map((name) => `${where}: a connection cannot answer "${name}"`),
    ...(first && (isNonNullType(first.type) || typeof first.defaultValue === 'number')
      ? []
      : [`${where} has no limit: "first" must be required or have a default`]),
  ];
}

function plainComplaints(
  { maximumPageSize }: Catalogue,
  where: string,
  field: GraphQLField<unknown, unknown>,
  { type, limit = 0 }: ListDefinition,
): string[] {
  const isList = isListType(getNullableType(field.type)) && getNamedType(field.type).name === type;
  return [
    ...(isList ? [] : [`${where} is not a list of ${type} in the schema`]),
    ...(limit >= 1 && limit <= maximumPageSize
      ? []
      : [`${where} has no limit from 1 to ${maximumPageSize}`]),
  ];
}

function argumentComplaints(
  where: string,
  { name, type }: GraphQLArgument,
  rules: RulesInForce,
  kind: ListDefinition['kind'],
): string[] {
  const bare = getNullableType(type);
  if (!isListArgument(name)) {
    return Object.hasOwn(rules.arguments, name)
      ? []
      : [`${where}: the argument "${name}" reaches nothing`];
  }
  if (name === listArguments.filter && isInputObjectType(bare)) {
    return missing(Object.keys(bare.getFields()), rules.filters).map(
      (key) => `${where}: the filter "${key}" reaches nothing`,
    );
  }
  if (name === listArguments.orderBy && isEnumType(bare)) {
    const orders = bare.getValues().map((value) => value.name);
    return missing(orders, rules.orders).map((order) => `${where}: there is no order "${order}"`);
  }
  if (kind === 'list' && (name === listArguments.first || name === listArguments.after)) {
    return [`${where} is a plain list, which does not answer "${name}"`];
  }
  return [];
}

function missing(names: readonly string[], known: object): string[] {
  return names.filter((name) => !Object.hasOwn(known, name));
}
