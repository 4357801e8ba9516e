import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createEngine, rootConnection, rootOne, type EngineOptions } from '../src/index.ts';
import { librarySchema } from './library/schema.ts';
import { libraryOptions, type LibraryContext } from './library/views.ts';

function complaintOf(options: Partial<EngineOptions<LibraryContext>>): string {
  try {
    createEngine({ ...libraryOptions, ...options });
  } catch (error) {
    return String(error);
  }
  return '';
}

function withSchema(from: string, to: string): Partial<EngineOptions<LibraryContext>> {
  const text = printSchema(librarySchema);
  expect(text).toContain(from);
  return { schema: buildSchema(text.replace(from, to)) };
}

describe('an engine refuses to start', () => {
  it.each([
    [
      'a field of the schema is in no view',
      'born: Date',
      'born: Date died: Date',
      'Author.died is in the schema but in no view',
    ],
    [
      'a view has a field too many',
      '  born: Date\n',
      '',
      'Author.born is in a view but not in the schema',
    ],
    [
      'a to-one field is never null',
      'author: Author\n',
      'author: Author!\n',
      'Book.author may be invisible, but is not nullable',
    ],
    [
      'a union is never null',
      'borrower: Borrower\n',
      'borrower: Borrower!\n',
      'Loan.borrower may find no member',
    ],
    [
      'a connection has no limit',
      'first: Int = 3',
      'first: Int',
      'Author.books has no limit: "first" must be required or have a default',
    ],
    [
      'a connection has parts of its own',
      'type LoanConnection {',
      'type LoanConnection { sum: Int',
      'a connection cannot answer "sum"',
    ],
    [
      'a filter reaches nothing',
      'open: Boolean\n',
      'open: Boolean late: Boolean\n',
      'Book.loans: the filter "late" reaches nothing',
    ],
    [
      'an order reaches nothing',
      'MIXED\n',
      'MIXED WILD\n',
      'Query.books: there is no order "WILD"',
    ],
    [
      'an argument reaches nothing',
      'search: String',
      'search: String near: String',
      'Query.books: the argument "near" reaches nothing',
    ],
    [
      'a union has another member',
      'Reader | School',
      'Reader | School | Author',
      'Borrower can be Author, which is no member of its choice',
    ],
    [
      'an embedded object has another field',
      'room: String!',
      'room: String! floor: Int',
      'Shelf.floor is in the schema but in no view',
    ],
    [
      'a list is no list',
      'firstBooks: [Book!]!',
      'firstBooks: Book',
      'Author.firstBooks is not a list of Book',
    ],
    ['a column stands for an object', 'rating: Int', 'rating: Shelf', 'Book.rating is an object'],
    [
      'a query is no root',
      'version: String!',
      'version: String! now: Date',
      'Query.now is in the schema but is no root',
    ],
  ])('when %s', (_, from, to, complaint) => {
    expect(complaintOf(withSchema(from, to))).toContain(complaint);
  });

  it('when a type that is led to has no view', () => {
    const views = libraryOptions.views.filter(({ type }) => type !== 'Loan');
    expect(complaintOf({ views })).toContain('Book.loans: Loan has no view');
  });

  it('when a root is unknown, or looks its row up by no argument', () => {
    const roots = [...libraryOptions.roots, rootConnection('films', 'Book')];
    expect(complaintOf({ roots })).toContain('Query.films is a root but not in the schema');
    const others = libraryOptions.roots.filter(({ name }) => name !== 'book');
    const byIsbn = [...others, rootOne('book', 'Book', { argument: 'isbn' })];
    expect(complaintOf({ roots: byIsbn })).toContain('Query.book has no argument "isbn"');
  });

  it('when a type or root is declared twice', () => {
    const { views } = libraryOptions;
    expect(complaintOf({ views: [...views, ...views.slice(0, 1)] })).toContain('declared twice');
  });

  it('and says everything at once', () => {
    const complaint = complaintOf({ views: [], roots: [] });
    expect(complaint.split('\n').length).toBeGreaterThan(5);
  });
});
