import { sql } from 'kysely';
import {
  createEngine,
  desc,
  rootConnection,
  rootList,
  rootObject,
  rootOne,
  rootValue,
  viewsOf,
  type Engine,
  type EngineOptions,
} from '../../src/index.ts';
import type { AuthorRow, BookRow, BorrowerRow, EventRow, LoanRow, SchoolRow } from './rows.ts';
import { librarySchema } from './schema.ts';

interface LibraryDatabase {
  'library.author': AuthorRow;
  'library.book': BookRow;
  'library.loan': LoanRow;
  'library.event': EventRow;
  'library.reader': BorrowerRow;
  'library.school': SchoolRow;
}

/** What the library's rules need to know of a request. */
export interface LibraryContext {
  readonly today: string;
  readonly reader: string;
  readonly seesHidden: boolean;
  readonly mayLend: boolean;
}

const defineView = viewsOf<LibraryDatabase, LibraryContext>();

const author = defineView('library.author', (view) => ({
  type: 'Author',
  key: 'id',
  orders: {
    NAME: { terms: [view.asc('name', { notNull: true })] },
    BORN: { terms: [view.desc('born')], readers: ['LIBRARIAN', 'READER'] },
  },
  fields: {
    id: view.column('id'),
    label: view.column('name'),
    name: view.column('name'),
    born: view.column('born'),
    secret: view.column('secret', { readers: ['LIBRARIAN'] }),
    books: view.connection('Book', {
      join: ({ parent, child }) => sql`${child('author_id')} = ${parent('id')}`,
    }),
    firstBooks: view.list('Book', {
      join: ({ parent, child }) => sql`${child('author_id')} = ${parent('id')}`,
      order: [desc(({ row }) => sql`lower(${row('title')})`, { notNull: true })],
      limit: 2,
    }),
    bookCount: view.expression(
      ({ row }) => sql`(select count(*) from library.book b where b.author_id = ${row('id')})`,
    ),
  },
}));

const book = defineView('library.book', (view) => ({
  type: 'Book',
  key: 'id',
  where: ({ row, context }) =>
    sql`(not ${row('hidden')} or ${context(({ seesHidden }) => seesHidden, 'boolean')})`,
  defaultOrder: 'TITLE',
  orders: {
    TITLE: { terms: [view.asc('title', { notNull: true })] },
    RATING_FIRST: { terms: [view.desc('rating'), view.asc('title')] },
    NEWEST: {
      terms: [
        view.desc('added_at', { notNull: true }),
        view.desc(({ row }) => sql`length(${row('title')})`, { notNull: true }),
      ],
    },
    NEAREST: {
      terms: [
        view.asc(
          ({ row, filter }) =>
            sql`coalesce(strpos(lower(${row('title')}), lower(${filter('title', 'text')})), 0)`,
          { notNull: true, type: 'int' },
        ),
        view.asc('title', { notNull: true }),
      ],
    },
    MIXED: {
      terms: [
        view.asc(({ row }) => sql`(${row('state')} = 'OUT')`, { notNull: true, type: 'boolean' }),
        view.asc('published'),
        view.desc('rating'),
      ],
    },
  },
  filters: {
    genre: view.anyOf('genre'),
    title: view.contains('title', { readers: ['LIBRARIAN', 'READER'] }),
    authorId: view.equals('author_id', { kind: 'uuid' }),
    dueBy: view.filter(
      (value, { row }) =>
        sql`exists (select from library.loan l where l.book_id = ${row('id')} and l.due <= ${value}::date)`,
    ),
  },
  fields: {
    id: view.column('id'),
    label: view.expression(({ row }) => sql`upper(${row('title')})`),
    title: view.column('title'),
    genre: view.column('genre'),
    rating: view.column('rating'),
    copies: view.column('copies'),
    tags: view.column('tags'),
    published: view.column('published'),
    addedAt: view.column('added_at'),
    author: view.toOne('Author', { column: 'author_id' }),
    shelf: view.embedded({ room: view.column('room'), row: view.column('shelf_row') }),
    isDue: view.expression(
      ({ row, argument, context }) =>
        sql`(${row('published')} + ${argument('within', 'int')} < ${context(({ today }) => today, 'date')})`,
    ),
    actions: view.computed({
      needs: ({ row }) => ({ state: row('state'), title: row('title') }),
      resolve: (needs: Pick<BookRow, 'state' | 'title'>, context, { only }) =>
        bookActions(needs, context).filter(({ name }) => typeof only !== 'string' || name === only),
    }),
    loans: view.connection('Loan', {
      join: ({ parent, child }) => sql`${child('book_id')} = ${parent('id')}`,
    }),
  },
}));

/** A rule in TypeScript that the graph shows. */
export function bookActions(
  { state, title }: Pick<BookRow, 'state' | 'title'>,
  { mayLend }: LibraryContext,
): { name: string; allowed: boolean; reasons: { code: string }[] }[] {
  const reasons = [
    ...(state === 'OUT' ? [{ code: 'IS_OUT' }] : []),
    ...(title.startsWith('A') ? [{ code: 'STARTS_WITH_A' }] : []),
  ];
  return [
    { name: 'lend', allowed: mayLend && reasons.length === 0, reasons },
    { name: 'return', allowed: state === 'OUT', reasons: [] },
  ];
}

const loan = defineView('library.loan', (view) => ({
  type: 'Loan',
  key: 'id',
  orders: { DUE: { terms: [view.desc('due')] } },
  filters: {
    open: view.filter((value, { row }) => sql`(${row('due')} is null) = ${value}::boolean`),
  },
  fields: {
    id: view.column('id'),
    due: view.column('due'),
    book: view.toOne('Book', { column: 'book_id' }),
    borrower: view.union('Borrower', {
      discriminator: ({ row }) => row('borrower_kind'),
      members: {
        READER: view.toOne('Reader', { column: 'borrower_id' }),
        SCHOOL: view.toOne('School', { column: 'borrower_id' }),
      },
    }),
  },
}));

const reader = defineView('library.reader', (view) => ({
  type: 'Reader',
  key: 'id',
  subject: true,
  readers: ['LIBRARIAN', 'READER'],
  fields: {
    id: view.column('id'),
    label: view.column('label'),
    email: view.column('email', { readers: ['LIBRARIAN', 'READER'] }),
    loans: view.connection('Loan', {
      join: ({ parent, child }) =>
        sql`${child('borrower_kind')} = 'READER' and ${child('borrower_id')} = ${parent('id')}`,
    }),
  },
}));

const school = defineView('library.school', (view) => ({
  type: 'School',
  key: 'id',
  fields: {
    id: view.column('id'),
    label: view.column('label'),
    pupils: view.column('pupils'),
  },
}));

const event = defineView('library.event', (view) => ({
  type: 'Event',
  key: 'id',
  choice: {
    discriminator: ({ row }) => row('kind'),
    members: {
      BOUGHT: view.sameRow('Bought', {
        id: view.column('id'),
        at: view.column('at'),
        price: view.column('price'),
      }),
      LOST: view.sameRow('Lost', {
        id: view.column('id'),
        at: view.column('at'),
        book: view.toOne('Book', { column: 'book_id' }),
      }),
    },
  },
}));

/** The library's engine options, for the tests that change one of them. */
export const libraryOptions: EngineOptions<LibraryContext> = {
  schema: librarySchema,
  views: [author, book, loan, reader, school, event],
  elsewhere: ['version'],
  roots: [
    rootConnection('books', 'Book', {
      arguments: {
        search: {
          condition: (_value, { row, map }) =>
            sql`starts_with(${row('title')}, ${map((text) => String(text).trim())})`,
        },
      },
    }),
    rootOne('book', 'Book'),
    rootConnection('authors', 'Author'),
    rootOne('author', 'Author'),
    rootList('readers', 'Reader', { limit: 4 }),
    rootList('events', 'Event', { limit: 100 }),
    rootObject<LibraryContext>('self', 'Reader', {
      where: ({ row, context }) => sql`${row('id')} = ${context((viewer) => viewer.reader)}`,
    }),
    rootValue('bookCount', () => sql`(select count(*) from library.book)`),
  ],
};

/** An engine over the library. */
export function libraryEngine(): Engine<LibraryContext> {
  return createEngine(libraryOptions);
}
