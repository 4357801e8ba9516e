import { buildSchema, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createEngine, ReadRefused, type Engine } from '../src/index.ts';
import { ask, type Ask } from './library/read.ts';
import { librarySchema } from './library/schema.ts';
import { libraryEngine, libraryOptions, type LibraryContext } from './library/views.ts';

const engine = libraryEngine();

async function refusalOf(
  source: string,
  asked: Ask = {},
  by: Engine<LibraryContext> = engine,
): Promise<Pick<ReadRefused, 'code' | 'path' | 'message'>> {
  const statements: string[] = [];
  const error: unknown = await ask(
    by,
    (sql) => Promise.resolve([{ value: 'null', sent: statements.push(sql) }]),
    source,
    asked,
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(statements).toEqual([]);
  if (!(error instanceof ReadRefused)) throw new Error('was not refused', { cause: error });
  expect(error.message).not.toMatch(/select|where|column|parameter|\$\d/i);
  return { code: error.code, path: error.path, message: error.message };
}

describe('what a viewer may not read is refused', () => {
  it('by field, with the path of response keys', async () => {
    const query = '{ b: books { edges { n: node { a: author { s: secret } } } } }';
    expect(await refusalOf(query, { role: 'READER' })).toEqual({
      code: 'FIELD_FORBIDDEN',
      path: ['b', 'edges', 'n', 'a', 's'],
      message: 'Author.secret may not be read by this viewer',
    });
  });

  it('by type, even where only its number is asked', async () => {
    const refusal = await refusalOf('{ readers { __typename } }', { role: 'VISITOR' });
    expect(refusal).toMatchObject({ code: 'NOT_READABLE', path: ['readers'] });
  });

  it('by a member of a union that is named', async () => {
    const query =
      '{ books { nodes { loans { edges { node { borrower { ... on Reader { id } } } } } } } }';
    expect(await refusalOf(query, { role: 'VISITOR' })).toMatchObject({
      code: 'NOT_READABLE',
      path: ['books', 'nodes', 'loans', 'edges', 'node', 'borrower'],
    });
  });

  it('by order and by filter', async () => {
    const visitor = { role: 'VISITOR' };
    const ordered = await refusalOf('{ authors(first: 1, orderBy: BORN) { totalCount } }', visitor);
    const filtered = await refusalOf('{ books(filter: { title: "a" }) { totalCount } }', visitor);
    expect([ordered.code, filtered.code]).toEqual(['FIELD_FORBIDDEN', 'FIELD_FORBIDDEN']);
  });

  it('but not where a directive leaves it out', async () => {
    const query =
      'query ($v: Boolean!) { authors(first: 1) { nodes { secret @include(if: $v) } } }';
    const asked = { role: 'READER', variables: { v: true } };
    expect((await refusalOf(query, asked)).code).toBe('FIELD_FORBIDDEN');
    const plan = engine.compile({
      role: 'READER',
      document: parse(query),
      variables: { v: false },
    });
    expect(plan).toBeDefined();
  });
});

describe('a page size is refused', () => {
  it.each([0, -1, 101])('when it is %i', async (first) => {
    const query = 'query ($first: Int!) { b: books(first: $first) { totalCount } }';
    expect(await refusalOf(query, { variables: { first } })).toMatchObject({
      code: 'PAGE_SIZE',
      path: ['b'],
      message: '"first" must be from 1 to 100',
    });
  });

  it('when it is null, nested too', async () => {
    const query = '{ authors(first: 1) { nodes { books(first: null) { totalCount } } } }';
    expect(await refusalOf(query)).toMatchObject({
      code: 'PAGE_SIZE',
      path: ['authors', 'nodes', 'books'],
    });
  });
});

describe('a cursor is refused', () => {
  it.each(['', 'x', 'W10', Buffer.from('["Query.books","TITLE",[]]').toString('base64url')])(
    'when it is "%s"',
    async (after) => {
      const query = 'query ($after: String) { books(after: $after) { nodes { id } } }';
      const refusal = await refusalOf(query, { variables: { after } });
      expect(refusal).toMatchObject({ code: 'CURSOR_INVALID', path: ['books'] });
    },
  );
});

it('NUL is refused wherever it is written', async () => {
  const query = 'query ($f: BookFilter) { books(filter: $f) { nodes { id } } }';
  const refusal = await refusalOf(query, { variables: { f: { title: 'a\u0000' } } });
  expect(refusal).toMatchObject({ code: 'BAD_VALUE', path: ['books'] });
});

it('an alias that would be taken for a prototype is refused', async () => {
  const refusal = await refusalOf('{ books { __proto__: totalCount } }');
  expect(refusal.code).toBe('BAD_VALUE');
});

describe('where the schema leaves names open', () => {
  const open = printSchema(librarySchema)
    .replaceAll('orderBy: AuthorOrder', 'orderBy: String, filter: Loose')
    .concat('scalar Loose');
  const loose = createEngine({ ...libraryOptions, schema: buildSchema(open) });

  it.each(['NOBODY', 'constructor', ''])('the unknown order "%s" is refused', (order) => {
    const document = parse(
      'query ($order: String) { authors(first: 1, orderBy: $order) { totalCount } }',
    );
    const compile = () => loose.compile({ role: 'ANY', document, variables: { order } });
    expect(compile).toThrow(expect.objectContaining({ code: 'UNKNOWN_ORDER', path: ['authors'] }));
  });

  it.each(['nobody', 'constructor'])('the unknown filter "%s" is refused', (name) => {
    const document = parse(`{ authors(first: 1, filter: { ${name}: 1 }) { totalCount } }`);
    const compile = () => loose.compile({ role: 'ANY', document });
    expect(compile).toThrow(expect.objectContaining({ code: 'UNKNOWN_FILTER', path: ['authors'] }));
  });
});
