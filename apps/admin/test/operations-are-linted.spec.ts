import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  NoDeprecatedCustomRule,
  parse,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, it } from 'vitest';

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = buildSchema(textOf('../../api/schema.graphql'));
const thingsWithId = new Set(
  Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields())
    .map(({ name }) => name),
);
const operations = parse(textOf('../operations.graphql'));

const fragments = new Map(
  operations.definitions
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment.selectionSet]),
);

function selects(name: string, { selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name && !selection.alias;
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value);
    return inside !== undefined && selects(name, inside);
  });
}

/** Each selection of a thing that has an id, without it: the operation or fragment, and the type. */
function withoutId(): string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  let within = '';
  const look = ({ selectionSet }: FieldNode | InlineFragmentNode) => {
    const name = String(types.getType()).replaceAll(/[[\]!]/g, '');
    if (selectionSet && thingsWithId.has(name) && !selects('id', selectionSet))
      found.add(`${name} in ${within}`);
  };
  const visitor = visitWithTypeInfo(types, {
    FragmentDefinition: ({ name }) => void (within = name.value),
    OperationDefinition: ({ name }) => void (within = name?.value ?? ''),
    Field: look,
    InlineFragment: look,
  });
  visit(operations, visitor);
  return [...found].sort();
}

it('no screen asks for what is to go', () => {
  expect(validate(schema, operations, [NoDeprecatedCustomRule])).toEqual([]);
});

it('a thing is asked for with its id, so that the client knows it again', () => {
  expect(withoutId()).toEqual([]);
});
