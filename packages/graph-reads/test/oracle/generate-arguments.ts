import { libraryRows } from '../library/rows.ts';
import type { KnownCursors } from './cursors.ts';
import type { Draw } from './draw.ts';

/** The arguments of one field, in parentheses; empty where there are none. */
export function argumentsOf(draw: Draw, field: string, cursors: KnownCursors): string {
  const given = listOf(draw, field, cursors);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function listOf(draw: Draw, field: string, cursors: KnownCursors): string[] {
  switch (field) {
    case 'Query.books':
      return [
        ...optional(draw, () => first(draw)),
        ...ordered(draw, field, 'BookOrder', ['TITLE', 'RATING_FIRST', 'NEWEST', 'MIXED'], cursors),
        ...optional(draw, () => bookFilter(draw)),
        ...optional(draw, () => `search: ${text(draw, [' B', 'A', '', 'x'])}`),
      ];
    case 'Author.books':
      return [
        ...optional(draw, () => first(draw)),
        ...ordered(draw, field, 'BookOrder', ['TITLE', 'RATING_FIRST', 'NEWEST', 'MIXED'], cursors),
        ...optional(draw, () => bookFilter(draw)),
      ];
    case 'Query.authors':
      return [first(draw), ...ordered(draw, field, 'AuthorOrder', ['NAME', 'BORN'], cursors)];
    case 'Book.loans':
    case 'Reader.loans':
      return [
        ...optional(draw, () => first(draw)),
        ...optional(draw, () => after(draw, cursors.of(field, 'DUE'))),
        ...optional(draw, () => `filter: { open: ${maybe(draw, 'Boolean', draw.chance(0.5))} }`),
      ];
    case 'Query.book':
      return [`id: ${id(draw, 'ID!', libraryRows.book)}`];
    case 'Query.author':
      return [`id: ${id(draw, 'ID!', libraryRows.author)}`];
    case 'Book.isDue':
      return [`within: ${draw.written('Int!', 400, '400')}`];
    case 'Book.actions':
      return optional(draw, () => `only: ${text(draw, ['lend', 'none'])}`);
    default:
      return [];
  }
}

function optional(draw: Draw, write: () => string): string[] {
  return draw.chance(0.4) ? [write()] : [];
}

function first(draw: Draw): string {
  const count = draw.among([1, 2, 3, 5, 100]);
  return `first: ${draw.written('Int!', count, String(count))}`;
}

function ordered(
  draw: Draw,
  field: string,
  type: string,
  orders: readonly [string, ...string[]],
  cursors: KnownCursors,
): string[] {
  const order = draw.chance(0.7) ? draw.among(orders) : undefined;
  return [
    ...(order === undefined ? [] : [`orderBy: ${draw.written(type, order, order)}`]),
    ...optional(draw, () => after(draw, cursors.of(field, order ?? orders[0]))),
  ];
}

function after(draw: Draw, cursors: readonly string[]): string {
  const cursor = draw.among(cursors);
  return `after: ${maybe(draw, 'String', cursor)}`;
}

function bookFilter(draw: Draw): string {
  const genres = draw.among([['NOVEL'], ['POETRY', 'HISTORY'], []]);
  const author = draw.among([...libraryRows.author.map((row) => row.id), 'not a uuid']);
  if (draw.chance(0.3)) {
    const whole = draw.among([{ genre: genres }, { authorId: author, title: null }, {}, null]);
    return `filter: ${draw.written('BookFilter', whole, '{}')}`.replace('{}', '{ title: null }');
  }
  const keys = [
    ...optional(draw, () => `genre: ${draw.written('[Genre!]', genres, `[${genres.join(' ')}]`)}`),
    ...optional(draw, () => `title: ${text(draw, ['b', 'SH', '100%', '_', "o'", 'zzz'])}`),
    ...optional(draw, () => `authorId: ${maybe(draw, 'ID', author)}`),
    ...optional(draw, () => `dueBy: ${maybe(draw, 'Date', '2024-05-14')}`),
  ];
  return `filter: { ${keys.join(', ')} }`;
}

function text(draw: Draw, values: readonly string[]): string {
  return maybe(draw, 'String', draw.among(values));
}

function maybe(draw: Draw, type: string, value: unknown): string {
  const given = draw.among([value, value, value, null, undefined]);
  return draw.written(type, given, JSON.stringify(given ?? null));
}

function id(draw: Draw, type: string, rows: readonly { readonly id: string }[]): string {
  const value = draw.among([...rows.map((row) => row.id), 'nobody']);
  return draw.written(type, value, JSON.stringify(value));
}
