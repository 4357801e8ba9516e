import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

export interface Shape {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly directives: number;
}

const empty: Shape = { depth: 0, introspectionDepth: 0, aliases: 0, directives: 0 };

/** Sums over siblings, with every spread counted as often as it is written; each fragment is measured once. */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const measured = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return empty;
    // A cycle is another rule's to refuse; here it must only end.
    measured.set(name, empty);
    const shape = of(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  };

  const of = (set: SelectionSetNode): Shape => {
    let total = empty;
    for (const selection of set.selections) {
      const own = { ...empty, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        total = beside(total, beside(own, ofFragment(selection.name.value)));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        total = beside(total, beside(own, of(selection.selectionSet)));
      else {
        const inner = selection.selectionSet === undefined ? empty : of(selection.selectionSet);
        const introspects = selection.name.value.startsWith('__');
        const field = below(inner, introspects, selection.alias === undefined ? 0 : 1);
        total = beside(total, beside(own, field));
      }
    }
    return total;
  };

  let whole = empty;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const own = { ...empty, directives: definition.directives?.length ?? 0 };
      whole = beside(whole, beside(own, of(definition.selectionSet)));
    }
  return whole;
}

function beside(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  };
}

function below(inner: Shape, introspects: boolean, aliases: number): Shape {
  const deepest = Math.max(inner.depth, inner.introspectionDepth) + 1;
  return {
    depth: introspects ? 0 : inner.depth + 1,
    introspectionDepth: introspects ? deepest : inner.introspectionDepth,
    aliases: inner.aliases + aliases,
    directives: inner.directives,
  };
}
