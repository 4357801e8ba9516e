import { buildSchema } from 'graphql';

/** A lending library: small, with every shape that a graph type can take. */
export const librarySchema = buildSchema(/* GraphQL */ `
  scalar DateTime
  scalar Date
  scalar BigInt

  enum Genre {
    NOVEL
    POETRY
    HISTORY
  }
  enum BookOrder {
    TITLE
    RATING_FIRST
    NEWEST
    MIXED
    NEAREST
  }
  enum AuthorOrder {
    NAME
    BORN
  }

  input BookFilter {
    genre: [Genre!]
    title: String
    authorId: ID
    dueBy: Date
  }
  input LoanFilter {
    open: Boolean
  }

  type PageInfo {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  interface Named {
    id: ID!
    label: String
  }

  type Author implements Named {
    id: ID!
    label: String
    name: String!
    born: Date
    secret: String
    books(first: Int = 3, after: String, filter: BookFilter, orderBy: BookOrder): BookConnection!
    firstBooks: [Book!]!
    bookCount: Int!
  }
  type AuthorConnection {
    edges: [AuthorEdge!]!
    nodes: [Author!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type AuthorEdge {
    cursor: String!
    node: Author!
  }

  type Shelf {
    room: String!
    row: Int
  }
  type Action {
    name: String!
    allowed: Boolean!
    reasons: [Reason!]!
  }
  type Reason {
    code: String!
  }

  type Book implements Named {
    id: ID!
    label: String
    title: String!
    genre: Genre!
    rating: Int
    copies: BigInt!
    tags: [String!]!
    published: Date
    addedAt: DateTime!
    author: Author
    shelf: Shelf!
    isDue(within: Int!): Boolean
    actions(only: String): [Action!]!
    loans(first: Int! = 2, after: String, filter: LoanFilter): LoanConnection!
  }
  type BookConnection {
    edges: [BookEdge!]!
    nodes: [Book!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type BookEdge {
    cursor: String!
    node: Book!
  }

  union Borrower = Reader | School
  type Reader implements Named {
    id: ID!
    label: String
    email: String
    loans(first: Int! = 50, after: String, filter: LoanFilter): LoanConnection!
  }
  type School implements Named {
    id: ID!
    label: String
    pupils: Int
  }

  type Loan {
    id: ID!
    due: Date
    book: Book
    borrower: Borrower
  }
  type LoanConnection {
    edges: [LoanEdge!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type LoanEdge {
    cursor: String!
    node: Loan!
  }

  type Query {
    books(
      first: Int! = 4
      after: String
      filter: BookFilter
      orderBy: BookOrder
      search: String
    ): BookConnection!
    book(id: ID!): Book
    authors(first: Int!, after: String, orderBy: AuthorOrder): AuthorConnection!
    author(id: ID!): Author
    readers: [Reader!]!
    events: [Event!]!
    self: Reader
    bookCount: Int!
    version: String!
  }

  type Mutation {
    lend(book: ID!, name: String): LendResult!
    renameBook(id: ID!): Book
  }
  union LendResult = LendSuccess | LendRefused
  type LendSuccess {
    book: Book!
    others: [Book!]!
    note: String
  }
  type LendRefused {
    reason: String!
  }

  interface Event {
    id: ID!
    at: DateTime!
  }
  type Bought implements Event {
    id: ID!
    at: DateTime!
    price: Int!
  }
  type Lost implements Event {
    id: ID!
    at: DateTime!
    book: Book
  }
`);
