import { Kind, parse, type FieldNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fragmentsOf } from './operation.ts';
import { selectionKey } from './selection-key.ts';

function keyOf(source: string, variables: Record<string, unknown> = {}, role = 'ANY'): string {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const nodes = operation.selectionSet.selections as readonly FieldNode[];
  return selectionKey({ nodes, fragments: fragmentsOf(document), variables, role });
}

describe('two selections share a plan', () => {
  it('when only values differ', () => {
    const source = 'query ($a: Int, $f: F) { books(first: $a, filter: $f) { id } }';
    expect(keyOf(source, { a: 1, f: { title: 'x', genre: ['A'] } })).toBe(
      keyOf(source, { a: 2, f: { title: 'y', genre: ['B', 'C'] } }),
    );
  });

  it('when they were parsed apart', () => {
    expect(keyOf('{ books { id } }')).toBe(keyOf('{ books {id} }'));
  });

  it('when a variable matters to another field', () => {
    const source = 'query ($a: Int) { books { id } }';
    expect(keyOf(source, { a: 1 })).toBe(keyOf(source, {}));
  });
});

describe('two selections have plans of their own', () => {
  it.each([
    ['for each role', keyOf('{ books { id } }', {}, 'A'), keyOf('{ books { id } }', {}, 'B')],
    ['for each alias', keyOf('{ a: books { id } }'), keyOf('{ b: books { id } }')],
  ])('%s', (_, one, other) => {
    expect(one).not.toBe(other);
  });

  it('when a fragment of the same name says something else', () => {
    const fragment = 'fragment F on Book';
    expect(keyOf(`{ books { ...F } } ${fragment} { id }`)).not.toBe(
      keyOf(`{ books { ...F } } ${fragment} { title }`),
    );
  });

  it.each([
    ['a directive', 'query ($v: Boolean!) { books { id @skip(if: $v) } }', true, false],
    ['an order', 'query ($v: O) { books(orderBy: $v) { id } }', 'TITLE', 'NEWEST'],
    ['the presence of a filter', 'query ($v: F) { books(filter: $v) { id } }', { a: 1 }, { b: 1 }],
    ['an absent filter', 'query ($v: F) { books(filter: $v) { id } }', { a: 1 }, { a: null }],
    ['a nested filter', 'query ($v: S) { books(filter: { a: $v }) { id } }', 'x', undefined],
  ])('by %s', (_, source, one, other) => {
    expect(keyOf(source, { v: one })).not.toBe(keyOf(source, { v: other }));
  });

  it('by a directive inside a fragment', () => {
    const source =
      'query ($v: Boolean!) { books { ...F } } fragment F on Book { id @include(if: $v) }';
    expect(keyOf(source, { v: true })).not.toBe(keyOf(source, { v: false }));
  });
});
