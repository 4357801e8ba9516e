import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shapeOf } from './document-shape.ts';

const shape = (document: string) => shapeOf(parse(document));

describe('the shape of a document', () => {
  it('is as deep as its deepest field, through fragments', () => {
    expect(shape('{ a { b { c } } d }').depth).toBe(3);
    expect(shape('{ a { ...F } } fragment F on T { b { ... on T { c } } }').depth).toBe(3);
  });

  it('counts reading the schema apart', () => {
    const read = shape('{ a { b } __schema { types { fields { name } } } }');
    expect([read.depth, read.introspectionDepth]).toEqual([2, 4]);
  });

  it('counts aliases and directives as often as they are spread', () => {
    const doubled = shape('{ ...F x: a { ...F } } fragment F on T { y: b @skip(if: false) }');
    expect([doubled.aliases, doubled.directives]).toEqual([3, 2]);
  });

  it('ends for fragments that go in a circle or double themselves', () => {
    expect(shape('{ ...A } fragment A on T { a { ...A } }').depth).toBe(1);
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    expect(shape(`{ ...F0 } ${doubling} fragment F60 on T { x: a }`).aliases).toBe(2 ** 60);
  });
});
