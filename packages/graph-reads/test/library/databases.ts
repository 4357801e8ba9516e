import { embeddedLibrary, serverLibrary, type LibraryDatabase } from './database.ts';

/** A way to open the library. */
export interface DatabaseKind {
  readonly name: string;
  readonly open: () => Promise<LibraryDatabase>;
}

const url = process.env['TEST_DATABASE_URL'];

if (url === undefined) {
  process.stderr.write(
    'TEST_DATABASE_URL is not set: the tests run on the embedded database only\n',
  );
}

/** Always the embedded database; a server too where one is named. */
export const databases: readonly DatabaseKind[] = [
  { name: 'the embedded database', open: embeddedLibrary },
  ...(url === undefined ? [] : [{ name: 'a PostgreSQL server', open: () => serverLibrary(url) }]),
];
