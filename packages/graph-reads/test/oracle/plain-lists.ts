import type { AuthorRow, BookRow, LoanRow } from '../library/rows.ts';
import { libraryRows } from '../library/rows.ts';
import type { LibraryContext } from '../library/views.ts';

/** How two rows compare. */
export type Compare<Row> = (one: Row, other: Row) => number;

type Plain = string | number | boolean | null;

/** Ascending with absent values last, as the engine promises for both directions. */
export function up<Row>(value: (row: Row) => Plain): Compare<Row> {
  return (one, other) => compare(value(one), value(other), 1);
}

/** Descending with absent values last. */
export function down<Row>(value: (row: Row) => Plain): Compare<Row> {
  return (one, other) => compare(value(one), value(other), -1);
}

function compare(one: Plain, other: Plain, sign: number): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -sign : sign;
}

/** The first difference decides. */
export function by<Row>(...steps: Compare<Row>[]): Compare<Row> {
  return (one, other) => {
    for (const step of steps) {
      const difference = step(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

export const bookOrders: Record<string, Compare<BookRow>> = {
  TITLE: by(
    up((book) => book.title),
    up((book) => book.id),
  ),
  RATING_FIRST: by(
    down((book) => book.rating),
    up((book) => book.title),
    up((book) => book.id),
  ),
  NEWEST: by(
    down((book) => book.added_at),
    down((book) => book.title.length),
    down((book) => book.id),
  ),
  MIXED: by(
    up((book) => book.state === 'OUT'),
    up((book) => book.published),
    down((book) => book.rating),
    down((book) => book.id),
  ),
};

export const authorOrders: Record<string, Compare<AuthorRow>> = {
  NAME: by(
    up((author) => author.name),
    up((author) => author.id),
  ),
  BORN: by(
    down((author) => author.born),
    down((author) => author.id),
  ),
};

export const loanOrder: Compare<LoanRow> = by(
  down((loan) => loan.due),
  down((loan) => loan.id),
);

/** The arguments of a list of books, as the schema has them. */
export interface BookArguments {
  readonly search?: string | null;
  readonly filter?: {
    readonly genre?: readonly string[] | null;
    readonly title?: string | null;
    readonly authorId?: string | null;
    readonly dueBy?: string | null;
  } | null;
}

/** The books that a viewer may see. */
export function visibleBooks({ seesHidden }: LibraryContext): BookRow[] {
  return libraryRows.book.filter((book) => seesHidden || !book.hidden);
}

/** Whether a book passes the filters. */
export function passes(book: BookRow, { search, filter }: BookArguments): boolean {
  const { genre, title, authorId, dueBy } = filter ?? {};
  if (search != null && !book.title.startsWith(search.trim())) return false;
  if (genre != null && !genre.includes(book.genre)) return false;
  if (title != null && !book.title.toLowerCase().includes(title.toLowerCase())) return false;
  if (authorId != null && book.author_id !== authorId) return false;
  if (dueBy == null) return true;
  return libraryRows.loan.some(
    (loan) => loan.book_id === book.id && loan.due !== null && loan.due <= dueBy,
  );
}

/** A connection over rows in memory. A cursor is known by the id of its row. */
export function connectionOf<Row extends { id: string }>(
  rows: readonly Row[],
  order: Compare<Row>,
  { first, after }: { readonly first: number; readonly after?: string | null },
  rowOfCursor: (cursor: string) => Row,
): object {
  const sorted = rows.toSorted(order);
  const start = after == null ? undefined : rowOfCursor(after);
  const rest = start ? sorted.filter((row) => order(row, start) > 0) : sorted;
  const shown = rest.slice(0, first);
  return {
    edges: shown.map((node) => ({ cursor: `cursor of ${node.id}`, node })),
    nodes: shown,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: start !== undefined,
      startCursor: cursorOf(shown.at(0)),
      endCursor: cursorOf(shown.at(-1)),
    },
  };
}

function cursorOf(row: { id: string } | undefined): string | null {
  return row ? `cursor of ${row.id}` : null;
}
