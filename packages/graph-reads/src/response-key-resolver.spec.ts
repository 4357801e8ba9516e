import { buildSchema, execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { isMarked, mark, typeNameOf } from './mark.ts';
import { memberTypeResolver, responseKeyResolver } from './response-key-resolver.ts';

const schema = buildSchema(`
  type Book { id: ID title: String tags: [String] author: Named }
  interface Named { name: String }
  type Person implements Named { name: String }
  type Payload { book: Book books: [Book] plain: Plain }
  type Plain { id: ID }
  type Query { payload: Payload }
`);

async function complete(query: string, payload: object): Promise<unknown> {
  const result = await execute({
    schema,
    document: parse(query),
    rootValue: { payload },
    fieldResolver: responseKeyResolver,
    typeResolver: memberTypeResolver,
  });
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data)) as unknown;
}

it('reads an answer by response key, even where an alias is the name of another field', async () => {
  const book = mark({ id: 'Ash', title: '7', labels: ['a'] });
  const query = '{ payload { first: book { id: title title: id labels: tags } } }';
  expect(await complete(query, { book })).toEqual({
    payload: { first: { id: 'Ash', title: '7', labels: ['a'] } },
  });
});

it('reads the items of an answered list, and knows the member that an interface stands for', async () => {
  const author = mark({ n: 'Ann' }, 'Person');
  const query = '{ payload { books { a: author { __typename n: name } } } }';
  expect(await complete(query, { books: mark([{ a: author }]) })).toEqual({
    payload: { books: [{ a: { __typename: 'Person', n: 'Ann' } }] },
  });
});

it('leaves the objects of other resolvers to graphql-js', async () => {
  const plain = { id: () => '7' };
  expect(await complete('{ payload { p: plain { x: id } } }', { plain })).toEqual({
    payload: { p: { x: '7' } },
  });
});

it('marks without changing the JSON', () => {
  const value = mark({ a: 1 }, 'Person');
  expect(JSON.stringify(mark(value))).toBe('{"a":1}');
  expect(typeNameOf(value)).toBe('Person');
  expect([null, 1, 'a', {}].map(isMarked)).toEqual([false, false, false, false]);
});
