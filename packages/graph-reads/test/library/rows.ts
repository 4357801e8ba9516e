/** The rows of the library, as the database and the plain evaluation both hold them. */
export interface AuthorRow {
  id: string;
  name: string;
  born: string | null;
  secret: string | null;
}
export interface BookRow {
  id: string;
  title: string;
  genre: 'NOVEL' | 'POETRY' | 'HISTORY';
  rating: number | null;
  copies: string;
  tags: string[];
  published: string | null;
  added_at: string;
  author_id: string | null;
  room: string;
  shelf_row: number | null;
  state: 'IN' | 'OUT';
  hidden: boolean;
}
export interface BorrowerRow {
  id: string;
  label: string | null;
  email: string | null;
}
export interface SchoolRow {
  id: string;
  label: string | null;
  pupils: number | null;
}
export interface LoanRow {
  id: string;
  due: string | null;
  book_id: string;
  borrower_kind: 'READER' | 'SCHOOL' | 'UNKNOWN';
  borrower_id: string;
}
export interface EventRow {
  id: string;
  kind: 'BOUGHT' | 'LOST' | 'OTHER';
  at: string;
  price: number;
  book_id: string | null;
}
export interface LibraryRows {
  author: AuthorRow[];
  book: BookRow[];
  reader: BorrowerRow[];
  school: SchoolRow[];
  loan: LoanRow[];
  event: EventRow[];
}

/** A uuid whose order is that of the numbers given, mixed so that insertion order tells nothing. */
export function uuid(kind: number, number: number): string {
  const mixed = ((number * 7919) % 65_521).toString(16).padStart(4, '0');
  return `0000000${kind}-0000-4000-8000-00000000${mixed}`;
}

const genres = ['NOVEL', 'POETRY', 'HISTORY'] as const;
const titles = ['Ash', 'Birch', 'Cedar', 'Birch', 'Elm 100%', "O'Hara_s", 'Ünal', 'ash'];

/** Fixed rows with duplicate sort values, absent values, invisible rows and dangling references. */
export const libraryRows: LibraryRows = {
  author: range(9).map((n) => ({
    id: uuid(1, n),
    name: ['Le Guin', 'Borges', 'Achebe', 'Borges'][n % 4] ?? '',
    born: n % 3 === 0 ? null : `19${20 + (n % 5)}-0${1 + (n % 9)}-11`,
    secret: n % 2 === 0 ? `s${n}` : null,
  })),
  book: range(37).map((n) => ({
    id: uuid(2, n),
    title: titles[n % titles.length] ?? '',
    genre: genres[n % 3] ?? 'NOVEL',
    rating: n % 4 === 0 ? null : n % 5,
    copies: `${n + 1}00000000000000${n}`,
    tags: range(n % 3).map((tag) => `tag ${tag}, "q"`),
    published: n % 5 === 0 ? null : `20${10 + (n % 4)}-12-0${1 + (n % 6)}`,
    added_at: `2024-0${1 + (n % 3)}-01T10:00:00.${String(n % 3).padStart(3, '0')}Z`,
    author_id: n % 11 === 0 ? null : uuid(1, n % 10),
    room: n % 2 === 0 ? 'north' : 'south',
    shelf_row: n % 6 === 0 ? null : n,
    state: n % 3 === 0 ? 'OUT' : 'IN',
    hidden: n % 7 === 3,
  })),
  reader: range(6).map((n) => ({
    id: uuid(3, n),
    label: n === 2 ? null : `Reader ${n}`,
    email: n % 2 === 0 ? null : `r${n}@example.org`,
  })),
  school: range(3).map((n) => ({
    id: uuid(4, n),
    label: `School ${n}`,
    pupils: n === 1 ? null : n * 100,
  })),
  loan: range(60).map((n) => ({
    id: uuid(5, n),
    due: n % 4 === 0 ? null : `2024-05-${String(1 + (n % 28)).padStart(2, '0')}`,
    book_id: uuid(2, n % 13),
    borrower_kind: (['READER', 'SCHOOL', 'READER', 'UNKNOWN'] as const)[n % 4] ?? 'READER',
    borrower_id: n % 4 === 1 ? uuid(4, n % 4) : uuid(3, n % 8),
  })),
  event: range(9).map((n) => ({
    id: uuid(6, n),
    kind: (['BOUGHT', 'LOST', 'LOST'] as const)[n % 3] ?? 'LOST',
    at: `2024-02-0${1 + (n % 4)}T00:00:00.000Z`,
    price: n * 3,
    book_id: n % 2 === 0 ? uuid(2, n) : null,
  })),
};

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
