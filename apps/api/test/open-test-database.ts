import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { inject } from 'vitest';
import { checkRoles } from '../src/persistence/check-roles.ts';
import { asSystem, type Database } from '../src/persistence/database.ts';
import { becomeLogin } from '../src/persistence/embedded.ts';
import { type Em, openForRequests, openOnEmbedded, openOnServer } from '../src/persistence/orm.ts';
import { asLogin, onServer, withDatabase } from './server-database.ts';

export interface TestDatabase extends Database {
  /** Does work as the role of whoever runs the server, in one transaction: for seeding and for looking. */
  asSystem<T>(work: (em: Em) => Promise<T>): Promise<T>;
  /** One statement as the owner of the database, whom no policy binds: for the catalogue, and to move times. */
  asOwner<T>(statement: string): Promise<T[]>;
}

/** A fresh, migrated, empty database, open as the login role. */
export function openTestDatabase(): Promise<TestDatabase> {
  const url = inject('serverUrl');
  return url === '' ? openFromImage() : openFromTemplate(url);
}

async function openFromImage(): Promise<TestDatabase> {
  const image = new Blob([await readFile(inject('embeddedImage'))]);
  const instance = await PGlite.create({
    loadDataDir: image,
    extensions: { btree_gist, pg_trgm },
  });
  await becomeLogin(instance);
  const orm = await openOnEmbedded(instance);
  // There is one connection: the owner's work borrows it, so tests await it before they go on.
  const asOwnerOf = async <T>(work: () => Promise<T>): Promise<T> => {
    await instance.exec('reset role');
    try {
      return await work();
    } finally {
      // The limits are the connection's and stay.
      await instance.exec('set role outreach_login');
    }
  };
  return {
    orm,
    embedded: true,
    asSystem: (work) =>
      asOwnerOf(() => orm.em.fork({ session: asSystem }).transactional((em) => work(em as Em))),
    asOwner: (statement) => asOwnerOf(() => orm.em.getConnection().execute(statement)),
    close: async () => {
      await orm.close();
      await instance.close();
    },
  };
}

async function openFromTemplate(url: string): Promise<TestDatabase> {
  const name = `${inject('template')}_${randomBytes(4).toString('hex')}`;
  await onServer(url, `create database ${name} template ${inject('template')}`);
  const own = withDatabase(url, name);
  const orm = await openForRequests(asLogin(own), 5);
  await checkRoles(orm);
  const owner = await openOnServer(own, 1);
  return {
    orm,
    embedded: false,
    asSystem: (work) => owner.em.fork({ session: asSystem }).transactional((em) => work(em as Em)),
    asOwner: (statement) => owner.em.getConnection().execute(statement),
    close: async () => {
      await Promise.all([orm.close(), owner.close()]);
      await onServer(url, `drop database if exists ${name} with (force)`);
    },
  };
}
