import {
  Kind,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Planning } from './planning.ts';
import { ReadRefused, type ResponsePath } from './refused.ts';

/** The fields that a selection asks of one object type, by response key and in order. */
export type Collected = ReadonlyMap<string, readonly FieldNode[]>;

/** Resolves fragments, directives and repeated selections, as the GraphQL specification's CollectFields does. */
export function collectFields(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  path: ResponsePath,
): Collected {
  const collected = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet) visit(selectionSet);
  return collected;

  function visit({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(planning, selection)) continue;
      if (selection.kind === Kind.FIELD) add(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (matches(planning, condition, type)) visit(selection.selectionSet);
      } else {
        const name = selection.name.value;
        const fragment = planning.selection.fragments[name];
        if (!fragment || spread.has(name)) continue;
        spread.add(name);
        const condition = fragment.typeCondition.name.value;
        if (matches(planning, condition, type)) visit(fragment.selectionSet);
      }
    }
  }

  function add(node: FieldNode): void {
    const key = node.alias?.value ?? node.name.value;
    // JSON.parse keeps this name as data, but assigning it later would change the object's prototype.
    if (key === '__proto__') {
      throw new ReadRefused('BAD_VALUE', path, `${key} cannot be used as an alias`);
    }
    const same = collected.get(key);
    if (same) same.push(node);
    else collected.set(key, [node]);
  }
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded(planning: Planning, selection: SelectionNode): boolean {
  const { variables } = planning.selection;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return include?.['if'] !== false;
}

function matches(
  planning: Planning,
  condition: string | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = planning.catalogue.schema.getType(condition);
  return isAbstractType(conditional) && planning.catalogue.schema.isSubType(conditional, type);
}
