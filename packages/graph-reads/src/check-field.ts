import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
} from 'graphql';
import type { Catalogue } from './catalogue.ts';
import { listComplaints } from './check-list.ts';
import type { FieldDefinition } from './definitions.ts';

/** In what one field's definition disagrees with its place in the schema. */
export function fieldComplaints(
  catalogue: Catalogue,
  where: string,
  field: GraphQLField<unknown, unknown>,
  definition: FieldDefinition,
): string[] {
  const named = getNamedType(field.type);
  const single = !isListType(getNullableType(field.type));
  switch (definition.kind) {
    case 'computed':
      return [];
    case 'expression':
      return isCompositeType(named)
        ? [`${where} is an object: use a relation, "embedded" or "computed"`]
        : [];
    case 'embedded':
      return isObjectType(named) && single ? [] : [`${where} is embedded but is no single object`];
    case 'union':
      return [
        ...(isAbstractType(named) && named.name === definition.type && single
          ? []
          : [`${where} is not a ${definition.type} in the schema`]),
        ...(isNonNullType(field.type)
          ? [`${where} may find no member, but is not nullable in the schema`]
          : []),
      ];
    case 'toOne':
      return [
        ...(catalogue.views.has(definition.type)
          ? []
          : [`${where}: ${definition.type} has no view`]),
        ...(named.name === definition.type && single
          ? []
          : [`${where} is not a ${definition.type} in the schema`]),
        ...(isNonNullType(field.type) && !definition.always
          ? [`${where} may be invisible, but is not nullable; say "always" where it cannot be`]
          : []),
      ];
    case 'connection':
    case 'list':
      return listComplaints(catalogue, where, field, definition);
  }
}
