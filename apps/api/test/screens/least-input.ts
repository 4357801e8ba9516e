import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

const leaves: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1,
  Date: '2026-09-01',
  DateTime: '2026-09-01T09:00:00Z',
  WallTime: '09:00',
};

/** The smallest value that fits a type of the schema: what must be there, and nothing else. */
export function leastInput(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return leastInput(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return leaves[type.name] ?? 'x';
  const needed = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, leastInput(field.type)]));
}
