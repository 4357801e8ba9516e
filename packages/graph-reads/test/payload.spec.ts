import { execute, parse, type GraphQLResolveInfo } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memberTypeResolver, responseKeyResolver, type Answer } from '../src/index.ts';
import { embeddedLibrary, type LibraryDatabase } from './library/database.ts';
import { librarian } from './library/read.ts';
import { uuid } from './library/rows.ts';
import { librarySchema } from './library/schema.ts';
import { libraryEngine } from './library/views.ts';

const engine = libraryEngine();
const statements: string[] = [];
let database: LibraryDatabase;
let answers: Answer[] = [];

beforeAll(async () => {
  database = await embeddedLibrary();
});
afterAll(() => database.close());

const request = {
  role: 'LIBRARIAN',
  context: librarian,
  execute: (sql: string, parameters: readonly unknown[]) => {
    statements.push(sql);
    return database.execute(sql, parameters);
  },
};

async function lend(info: GraphQLResolveInfo, id: string) {
  const place = { type: 'Book', payload: 'LendSuccess' };
  const book = await engine.readNode(info, { ...place, field: 'book', id }, request);
  const ids = [uuid(2, 5), id, uuid(2, 999), 'nobody'];
  const others = await engine.readNodes(info, { ...place, field: 'others', ids }, request);
  answers = [book, others];
  return { __typename: 'LendSuccess', book: book.value, others: others.value, note: 'done' };
}

async function mutate(source: string, variableValues: Record<string, unknown> = {}) {
  statements.length = 0;
  const result = await execute({
    schema: librarySchema,
    document: parse(source),
    variableValues,
    typeResolver: memberTypeResolver,
    fieldResolver: async (parent, given: Record<string, unknown>, context, info) => {
      if (info.parentType.name !== 'Mutation') {
        return responseKeyResolver(parent, given, context, info);
      }
      if (info.fieldName === 'lend') return lend(info, String(given['book']));
      return (await engine.readNode(info, { type: 'Book', id: String(given['id']) }, request))
        .value;
    },
  });
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data)) as unknown;
}

it('a payload shows the node that a mutation changed, in one statement', async () => {
  const data = await mutate(
    `mutation ($id: ID!) { l: lend(book: $id) { __typename ...S ... on LendRefused { reason } } }
     fragment S on LendSuccess { n: note b: book { t: title actions { name } } }`,
    { id: uuid(2, 1) },
  );
  const actions = [{ name: 'lend' }, { name: 'return' }];
  expect(data).toEqual({
    l: { __typename: 'LendSuccess', n: 'done', b: { t: 'Birch', actions } },
  });
  expect(statements).toHaveLength(1);
});

it('a node under two aliases is still one statement, and each alias has its own selection', async () => {
  const data = await mutate(
    `mutation { lend(book: "${uuid(2, 1)}") { ... on LendSuccess { a: book { x: title } b: book { x: genre } } } }`,
  );
  expect(data).toEqual({ lend: { a: { x: 'Birch' }, b: { x: 'POETRY' } } });
  expect(statements).toHaveLength(1);
});

it('so are several nodes under two aliases', async () => {
  const data = await mutate(
    `mutation { lend(book: "${uuid(2, 1)}") { ... on LendSuccess {
      a: others { x: title s: shelf { r: room } } b: others { x: genre }
    } } }`,
  );
  expect(data).toEqual({
    lend: {
      a: [
        { x: "O'Hara_s", s: { r: 'south' } },
        { x: 'Birch', s: { r: 'south' } },
      ],
      b: [{ x: 'HISTORY' }, { x: 'POETRY' }],
    },
  });
  expect(statements).toHaveLength(1);
});

it('several nodes come in the order of their keys, without the unknown ones', async () => {
  const data = await mutate(
    `mutation { lend(book: "${uuid(2, 1)}") { ... on LendSuccess { others { title loans { edges { node { borrower { __typename } } } } } } } }`,
  );
  const titles = (data as { lend: { others: { title: string }[] } }).lend.others.map(
    ({ title }) => title,
  );
  expect(titles).toEqual(["O'Hara_s", 'Birch']);
  expect(answers[0]).toEqual({ value: undefined, subjects: new Set() });
  expect(statements).toHaveLength(1);
});

it('a mutation may answer with the node itself, and with nothing where there is none', async () => {
  const query = (id: string) => `mutation { r: renameBook(id: "${id}") { t: title } }`;
  expect(await mutate(query(uuid(2, 1)))).toEqual({ r: { t: 'Birch' } });
  expect(await mutate(query('nobody'))).toEqual({ r: null });
});

it('the input of a mutation makes no plan of its own', async () => {
  const source = `mutation ($id: ID!, $name: String) {
    lend(book: $id, name: $name) { ... on LendSuccess { book { id } } }
  }`;
  await mutate(source, { id: uuid(2, 1) });
  const before = engine.planCount;
  await mutate(source, { id: uuid(2, 2), name: 'x' });
  expect(engine.planCount).toBe(before);
});

it('subjects are known for nested nodes', async () => {
  await mutate(
    `mutation { lend(book: "${uuid(2, 0)}") { ... on LendSuccess { book { loans { edges { node { borrower { __typename } } } } } } } }`,
  );
  expect([...answers[0]!.subjects].every((id) => id.startsWith('00000003'))).toBe(true);
  expect(answers[0]!.subjects.size).toBeGreaterThan(0);
});
