import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/** The database that comes with the install; in memory when no folder is given. */
export async function openEmbedded(folder: string | null): Promise<PGlite> {
  if (folder !== null) await mkdir(folder, { recursive: true });
  return PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    extensions: { btree_gist, pg_trgm },
  });
}
