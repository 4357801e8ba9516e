import { defaultFieldResolver, execute, type DocumentNode, type ExecutionResult } from 'graphql';
import {
  libraryRows,
  type AuthorRow,
  type BookRow,
  type EventRow,
  type LoanRow,
} from '../library/rows.ts';
import { librarySchema } from '../library/schema.ts';
import { bookActions, type LibraryContext } from '../library/views.ts';
import {
  authorOrders,
  bookOrders,
  by,
  connectionOf,
  down,
  loanOrder,
  passes,
  up,
  visibleBooks,
  type BookArguments,
} from './plain-lists.ts';

/** What the plain evaluation of one operation knows. */
export interface PlainContext extends LibraryContext {
  /** The id of the row that a cursor was handed out for. */
  readonly idOfCursor: (cursor: string) => string;
  readonly subjects: Set<string>;
}

interface Arguments extends BookArguments {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy?: string | null;
  readonly within: number;
  readonly only?: string | null;
}

type Resolver = (row: never, given: Arguments, context: PlainContext) => unknown;

const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    books: (_, given, context) => bookConnection(visibleBooks(context), given, context),
    book: (_, { id }, context) => visibleBooks(context).find((book) => book.id === id),
    authors: (_, given, context) =>
      connectionOf(
        libraryRows.author,
        authorOrders[given.orderBy ?? 'NAME']!,
        given,
        rowOf(libraryRows.author, context),
      ),
    author: (_, { id }) => libraryRows.author.find((author) => author.id === id),
    readers: (_, _given, context) =>
      libraryRows.reader
        .toSorted(up(({ id }) => id))
        .slice(0, 4)
        .map(({ id }) => readerOf(id, context)),
    events: () => libraryRows.event.toSorted(up(({ id }) => id)).map(eventOf),
    self: (_, _given, context) => readerOf(context.reader, context),
    bookCount: () => libraryRows.book.length,
    version: () => '1',
  },
  Author: {
    label: ({ name }: AuthorRow) => name,
    books: ({ id }: AuthorRow, given, context) =>
      bookConnection(
        visibleBooks(context).filter(({ author_id }) => author_id === id),
        given,
        context,
      ),
    firstBooks: ({ id }: AuthorRow, _given, context) =>
      visibleBooks(context)
        .filter(({ author_id }) => author_id === id)
        .toSorted(
          by(
            down(({ title }) => title.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())),
            down((book) => book.id),
          ),
        )
        .slice(0, 2),
    bookCount: ({ id }: AuthorRow) =>
      libraryRows.book.filter(({ author_id }) => author_id === id).length,
  },
  Book: {
    label: ({ title }: BookRow) => title.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase()),
    addedAt: ({ added_at }: BookRow) => added_at,
    author: ({ author_id }: BookRow) => libraryRows.author.find(({ id }) => id === author_id),
    shelf: ({ room, shelf_row: row }: BookRow) => ({ room, row }),
    isDue: ({ published }: BookRow, { within }, { today }) =>
      published === null ? null : daysLater(published, within) < today,
    actions: (book: BookRow, { only }, context) =>
      bookActions(book, context).filter(({ name }) => only == null || name === only),
    loans: ({ id }: BookRow, given, context) =>
      loanConnection(({ book_id }) => book_id === id, given, context),
  },
  Reader: {
    loans: ({ id }: { id: string }, given, context) =>
      loanConnection(
        (loan) => loan.borrower_kind === 'READER' && loan.borrower_id === id,
        given,
        context,
      ),
  },
  Loan: {
    book: ({ book_id }: LoanRow, _given, context) =>
      visibleBooks(context).find(({ id }) => id === book_id),
    borrower: ({ borrower_kind: kind, borrower_id }: LoanRow, _given, context) => {
      if (kind === 'READER') return readerOf(borrower_id, context);
      const school = libraryRows.school.find(({ id }) => kind === 'SCHOOL' && id === borrower_id);
      return school && { ...school, __typename: 'School' };
    },
  },
  Lost: {
    book: ({ book_id }: EventRow, _given, context) =>
      visibleBooks(context).find(({ id }) => id === book_id),
  },
};

/** Answers an operation by looking through all rows, one resolver at a time. */
export async function evaluatePlainly(
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  contextValue: PlainContext,
): Promise<ExecutionResult> {
  return execute({
    schema: librarySchema,
    document,
    variableValues,
    contextValue,
    fieldResolver: (row, given: Arguments, context: PlainContext, info) => {
      const resolver = resolvers[info.parentType.name]?.[info.fieldName];
      return resolver
        ? resolver(row as never, given, context)
        : defaultFieldResolver(row, given, context, info);
    },
  });
}

function bookConnection(rows: readonly BookRow[], given: Arguments, context: PlainContext): object {
  return connectionOf(
    rows.filter((book) => passes(book, given)),
    bookOrders[given.orderBy ?? 'TITLE']!,
    given,
    rowOf(libraryRows.book, context),
  );
}

function loanConnection(
  belongs: (loan: LoanRow) => boolean,
  given: Arguments,
  context: PlainContext,
): object {
  const { open } = (given.filter ?? {}) as { open?: boolean | null };
  const rows = libraryRows.loan
    .filter(belongs)
    .filter(({ due }) => open == null || (due === null) === open);
  return connectionOf(rows, loanOrder, given, rowOf(libraryRows.loan, context));
}

function rowOf<Row extends { id: string }>(rows: readonly Row[], { idOfCursor }: PlainContext) {
  return (cursor: string) => rows.find(({ id }) => id === idOfCursor(cursor))!;
}

function readerOf(id: string, { subjects }: PlainContext): object | null {
  const reader = libraryRows.reader.find((row) => row.id === id);
  if (!reader) return null;
  subjects.add(id);
  return { ...reader, __typename: 'Reader' };
}

function eventOf(event: EventRow): object {
  return { ...event, __typename: event.kind === 'BOUGHT' ? 'Bought' : 'Lost' };
}

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
