import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from './library/database.ts';
import { databases } from './library/databases.ts';
import { ask, librarian, type Ask } from './library/read.ts';
import { libraryEngine } from './library/views.ts';

const engine = libraryEngine();

describe.each(databases)('answers from $name', ({ open }) => {
  let database: LibraryDatabase;
  const read = (source: string, asked?: Ask) => ask(engine, database.execute, source, asked);

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it('keep the order of more fields than a function takes arguments', async () => {
    const keys = Array.from({ length: 160 }, (_, index) => `k${index}`);
    const fields = keys.map((key, index) => `${key}: ${['title', 'copies', 'tags'][index % 3]!}`);
    const { books } = await read(`{ books(first: 1) { nodes { ${fields.join(' ')} } } }`);
    const [node] = (books as { nodes: Record<string, unknown>[] }).nodes;
    expect(Object.keys(node!)).toEqual(keys);
    expect(node).toMatchObject({ k0: 'Ash', k1: '1000000000000000', k2: [], k159: 'Ash' });
  });

  it('take an alias for its own name, even the name of another field', async () => {
    const { books } = await read('{ books(first: 1) { nodes { title: id id: title } } }');
    const id = '00000002-0000-4000-8000-000000000000';
    expect(books).toEqual({ nodes: [{ title: id, id: 'Ash' }] });
  });

  it('come in an order that follows a filter, page by page', async () => {
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const { books } = await read(
        `query($after: String) { books(first: 2, after: $after, orderBy: NEAREST, filter: { title: "a" }) {
          nodes { title } pageInfo { hasNextPage endCursor } } }`,
        { variables: { after } },
      );
      const page = books as {
        nodes: { title: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      titles.push(...page.nodes.map(({ title }) => title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const at = titles.map((title) => title.toLowerCase().indexOf('a'));
    expect(at).toEqual(at.toSorted((one, other) => one - other));
    const { books } = await read(
      '{ books(first: 100, filter: { title: "a" }) { nodes { title } } }',
    );
    const all = (books as { nodes: { title: string }[] }).nodes.map(({ title }) => title);
    expect(titles.toSorted()).toEqual(all.toSorted());
    expect(titles).not.toEqual(all);
  });

  it('hold the same connection twice with other arguments', async () => {
    const data = await read(`{
      authors(first: 1) { nodes { all: books { totalCount } novels: books(filter: { genre: NOVEL }) { totalCount } } }
    }`);
    expect(data).toEqual({
      authors: { nodes: [{ all: { totalCount: 3 }, novels: { totalCount: 1 } }] },
    });
  });

  it('find nothing by a malformed key', async () => {
    const query = '{ book(id: "nobody") { id } books(filter: { authorId: "x" }) { totalCount } }';
    expect(await read(query)).toEqual({ book: null, books: { totalCount: 0 } });
  });

  it('write instants in UTC whatever the session does', async () => {
    const { events } = await read('{ events { at } }');
    expect(events).toContainEqual({ at: '2024-02-01T00:00:00.000Z' });
  });

  it('walk through a list by its cursors, once through every row', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { books } = await read(
        `query ($after: String) {
          books(first: 5, after: $after, orderBy: MIXED) { nodes { id } pageInfo { hasNextPage endCursor } }
        }`,
        { variables: { after } },
      );
      const page = books as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(37);
    expect(new Set(seen).size).toBe(37);
  });

  it('refuse the cursor of another list or order', async () => {
    const { books } = await read('{ books(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (books as { pageInfo: { endCursor: string } }).pageInfo;
    const variables = { after: endCursor };
    const invalid = { code: 'CURSOR_INVALID' };
    const ordered =
      'query ($after: String) { books(after: $after, orderBy: NEWEST) { totalCount } }';
    await expect(read(ordered, { variables })).rejects.toMatchObject(invalid);
    const nested =
      'query ($after: String) { authors(first: 1) { nodes { books(after: $after) { totalCount } } } }';
    await expect(read(nested, { variables })).rejects.toMatchObject(invalid);
    const own = 'query ($after: String) { books(after: $after) { totalCount } }';
    expect(await read(own, { variables })).toEqual({ books: { totalCount: 37 } });
  });

  it('leave out the members of a union that a viewer may not read', async () => {
    const query = `{ books(first: 1) { nodes { loans { edges { node { borrower { __typename } } } } } } }`;
    const visitor = JSON.stringify(await read(query, { role: 'VISITOR' }));
    expect(visitor).not.toContain('Reader');
    expect(JSON.stringify(await read(query))).toContain('Reader');
  });

  it('let values in texts be nothing but values', async () => {
    const search = `'); drop table library.book; -- "`;
    const query = 'query ($search: String) { books(search: $search) { totalCount } }';
    expect(await read(query, { variables: { search } })).toEqual({ books: { totalCount: 0 } });
  });

  it('decide by the context', async () => {
    const query = '{ books(first: 1) { nodes { actions(only: "lend") { allowed } } } bookCount }';
    const context = { ...librarian, mayLend: false };
    expect(await read(query, { context })).toEqual({
      books: { nodes: [{ actions: [{ allowed: false }] }] },
      bookCount: 37,
    });
  });
});
