import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { setTimeLimits } from './time-limits.ts';

/** The database that comes with the install; in memory when no folder is given. */
export async function openEmbedded(folder: string | null): Promise<PGlite> {
  if (folder !== null) await mkdir(folder, { recursive: true });
  return PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    extensions: { btree_gist, pg_trgm },
  });
}

/**
 * From here on the one connection is the login role's, with its time limits. The embedded database knows them but has
 * no clock to keep them by.
 */
export async function becomeLogin(instance: PGlite): Promise<void> {
  await instance.exec('set role outreach_login');
  await instance.query(setTimeLimits);
}
