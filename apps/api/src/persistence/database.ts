import type { Env } from '../env.ts';
import { checkRoles } from './check-roles.ts';
import { becomeLogin, openEmbedded } from './embedded.ts';
import { handOver } from './hand-over.ts';
import { type Em, openForRequests, openOnEmbedded, openOnServer, type Orm } from './orm.ts';

/** The role of commands that whoever runs the server gives: first start, imports, the first administrator. */
export const asSystem = { role: 'outreach_system', variables: {} };

export interface Database {
  readonly orm: Orm;
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** Does the work of whoever runs the server, in one transaction, before requests are answered. */
export type Preparation = (em: Em) => Promise<void>;

type Where = Pick<Env, 'databaseUrl' | 'databaseLoginUrl' | 'databasePool'> & {
  readonly folder: string | null;
};

/**
 * Migrates as the owner, runs the preparations as the system role, and answers with a database that is
 * open as the login role only.
 */
export async function openDatabase(
  where: Where,
  preparations: Preparation[] = [],
): Promise<Database> {
  return where.databaseUrl === null || where.databaseLoginUrl === null
    ? embedded(where.folder, preparations)
    : onServer(where.databaseUrl, where.databaseLoginUrl, where.databasePool, preparations);
}

async function embedded(folder: string | null, preparations: Preparation[]): Promise<Database> {
  const instance = await openEmbedded(folder);
  const owner = await openOnEmbedded(instance);
  await prepare(owner, preparations);
  await owner.close();
  await becomeLogin(instance);
  const orm = await openOnEmbedded(instance);
  const close = async () => {
    await orm.close();
    await instance.close();
  };
  return { orm, embedded: true, close };
}

async function onServer(
  ownerUrl: string,
  loginUrl: string,
  pool: number,
  preparations: Preparation[],
): Promise<Database> {
  const owner = await openOnServer(ownerUrl, 2);
  try {
    await prepare(owner, preparations);
    await giveLoginPassword(owner, new URL(loginUrl).password);
  } finally {
    await owner.close();
  }
  const orm = await openForRequests(loginUrl, pool);
  await checkRoles(orm);
  return { orm, embedded: false, close: () => orm.close() };
}

async function prepare(owner: Orm, preparations: Preparation[]): Promise<void> {
  await owner.migrator.up();
  await owner.em.getConnection().execute(handOver);
  for (const preparation of preparations)
    await owner.em.fork({ session: asSystem }).transactional((em) => preparation(em));
  // The embedded database has nothing that would gather statistics by itself.
  if (preparations.length > 0) await owner.em.getConnection().execute('analyze');
}

/** With no password in the address the server trusts the connection, and there is none to set. */
async function giveLoginPassword(owner: Orm, password: string): Promise<void> {
  if (password === '') return;
  const quoted = decodeURIComponent(password).replaceAll("'", "''");
  await owner.em.getConnection().execute(`alter role outreach_login password '${quoted}'`);
}
