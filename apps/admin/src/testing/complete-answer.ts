import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

type Row = Record<string, unknown>;

/**
 * Checks a fixture against what the operation selects and fills in `__typename` where the schema leaves
 * no choice. A selected field that the fixture lacks throws: a fixture that no longer covers its query
 * would otherwise test a screen that nobody sees.
 */
export function completeAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  answer: Record<string, unknown>,
): Row {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The document holds no operation');
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error(`The schema has no ${operation.operation}`);
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );

  const completeObject = (
    type: GraphQLObjectType,
    selections: SelectionSetNode,
    value: Row,
    path: string,
  ): Row => {
    const filled: Row = { __typename: type.name };
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        if (key !== '__typename')
          filled[key] = completeField(type, selection, value, key, `${path}.${key}`);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      if (fragment !== undefined && (condition === undefined || condition === type.name))
        Object.assign(filled, completeObject(type, fragment.selectionSet, value, path));
    }
    return filled;
  };
  const completeField = (
    parent: GraphQLObjectType,
    field: FieldNode,
    value: Row,
    key: string,
    path: string,
  ): unknown => {
    const definition = parent.getFields()[field.name.value];
    if (definition === undefined) throw new Error(`The schema has no ${path}`);
    if (!(key in value)) throw new Error(`The fixture lacks ${path}`);
    return completeValue(definition.type, field.selectionSet, value[key], path);
  };
  const completeValue = (
    type: GraphQLOutputType,
    selections: SelectionSetNode | undefined,
    value: unknown,
    path: string,
  ): unknown => {
    if (value === null || value === undefined) {
      if (isNonNullType(type)) throw new Error(`The fixture has no value for ${path}`);
      return null;
    }
    const inner = getNullableType(type);
    if (isListType(inner)) {
      if (!Array.isArray(value)) throw new Error(`The fixture has no list for ${path}`);
      return value.map((item: unknown, index) =>
        completeValue(inner.ofType, selections, item, `${path}.${index}`),
      );
    }
    if (selections === undefined) return value;
    const named = getNamedType(inner);
    const row = value as Row;
    const object = isUnionType(named) ? schema.getType(String(row['__typename'])) : named;
    if (!isObjectType(object)) throw new Error(`The fixture lacks ${path}.__typename`);
    return completeObject(object, selections, row, path);
  };
  return completeObject(root, operation.selectionSet, answer, operation.name?.value ?? 'operation');
}
