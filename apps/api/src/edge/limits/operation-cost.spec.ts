import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationCost } from './operation-cost.ts';

const schema = buildSchema(`
  type Query { students(first: Int = 50): StudentConnection! tags: [String!]! }
  type StudentConnection { nodes: [Student!]! edges: [StudentEdge!]! }
  type StudentEdge { node: Student! }
  type Student { id: ID! name: String! needs: [Need!]! friends(first: Int = 50): StudentConnection! }
  type Need { kind: String! }
`);

const cost = (document: string, variables: Record<string, unknown> = {}) =>
  operationCost({ schema, document: parse(document), variables, operationName: null });

describe('what an operation may cost', () => {
  it('is a list as long as it is asked for', () => {
    expect(cost('{ students(first: 10) { nodes { id } } }')).toBe(1 + 10 * 2);
    expect(cost('query ($n: Int) { students(first: $n) { nodes { id } } }', { n: 10 })).toBe(21);
  });

  it('is a list as long as it becomes when nothing is said', () => {
    expect(cost('{ students { nodes { id } } }')).toBe(1 + 50 * 2);
  });

  it('is a list as long as any when its length is null', () => {
    expect(cost('{ students(first: null) { nodes { id } } }')).toBe(1 + 100 * 2);
  });

  it('multiplies lists within lists', () => {
    const nested = '{ students(first: 10) { nodes { friends(first: 10) { nodes { id name } } } } }';
    expect(cost(nested)).toBe(1 + 10 * (1 + (1 + 10 * (1 + 2))));
  });

  it('is the same by edges and by fragments', () => {
    const byEdges = cost('{ students(first: 10) { edges { node { id } } } }');
    expect(byEdges).toBe(1 + 10 * 3);
    const byFragment =
      '{ students(first: 10) { edges { ...E } } } fragment E on StudentEdge { node { id } }';
    expect(cost(byFragment)).toBe(byEdges);
  });

  it('assumes ten for a list that has no length, and one for a list of leaves', () => {
    expect(cost('{ students(first: 1) { nodes { needs { kind } } } }')).toBe(1 + 1 + (1 + 10));
    expect(cost('{ tags }')).toBe(1);
  });

  it('does not shrink by a length below nothing', () => {
    expect(cost('{ students(first: -100) { nodes { id } } }')).toBe(3);
  });
});
