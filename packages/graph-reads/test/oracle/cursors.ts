import { parse } from 'graphql';
import type { Engine, Execute } from '../../src/index.ts';
import type { LibraryContext } from '../library/views.ts';

/** Cursors that the engine handed out, by the list and order that they belong to. */
export interface KnownCursors {
  readonly idOf: ReadonlyMap<string, string>;
  of(list: string, order: string): readonly string[];
}

interface Edges {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

interface LoanEdges {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly borrower: { readonly loans?: Edges } | null };
  }[];
}

const bookOrders = ['TITLE', 'RATING_FIRST', 'NEWEST', 'MIXED'];
const edges = 'edges { cursor node { id } }';

/** Collects one cursor for every row of every list, so that operations can be generated with them. */
export async function knownCursors(
  engine: Engine<LibraryContext>,
  execute: Execute,
): Promise<KnownCursors> {
  const idOf = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const read = async (query: string): Promise<Record<string, unknown>> => {
    const plan = engine.compile({ role: 'LIBRARIAN', document: parse(query) })!;
    const context = { today: '', reader: '', seesHidden: true, mayLend: true };
    return (await engine.run(plan, { context, execute })).data;
  };
  const keep = (list: string, order: string, found: Edges) => {
    const cursors = lists.get(`${list} ${order}`) ?? [];
    for (const { cursor, node } of found.edges) {
      if (idOf.has(cursor)) continue;
      idOf.set(cursor, node.id);
      cursors.push(cursor);
    }
    lists.set(`${list} ${order}`, cursors);
  };

  for (const order of bookOrders) {
    const nested = `books(first: 100, orderBy: ${order}) { ${edges} }`;
    const { books, authors } = await read(
      `{ ${nested} authors(first: 100) { nodes { ${nested} } } }`,
    );
    keep('Query.books', order, books as Edges);
    for (const { books: own } of (authors as { nodes: { books: Edges }[] }).nodes) {
      keep('Author.books', order, own);
    }
  }
  for (const order of ['NAME', 'BORN']) {
    const { authors } = await read(`{ authors(first: 100, orderBy: ${order}) { ${edges} } }`);
    keep('Query.authors', order, authors as Edges);
  }
  const { books } = await read(
    `{ books(first: 100) { nodes { loans(first: 100) { edges { cursor node {
      id borrower { ... on Reader { loans(first: 100) { ${edges} } } }
    } } } } } }`,
  );
  for (const { loans } of (books as { nodes: { loans: LoanEdges }[] }).nodes) {
    keep('Book.loans', 'DUE', loans);
    for (const { node } of loans.edges) {
      if (node.borrower?.loans) keep('Reader.loans', 'DUE', node.borrower.loans);
    }
  }
  return { idOf, of: (list, order) => lists.get(`${list} ${order}`) ?? [] };
}

/** The same answer with every cursor told by its row, as the plain evaluation tells them. */
export function withReadableCursors(value: unknown, { idOf }: KnownCursors): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    const id = typeof part === 'string' ? idOf.get(part) : undefined;
    return id === undefined ? part : `cursor of ${id}`;
  }) as unknown;
}
