import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../src/persistence/embedded.ts';
import { handOver } from '../src/persistence/hand-over.ts';
import { openOnEmbedded, openOnServer, type Orm } from '../src/persistence/orm.ts';
import { dropCopies, onServer, withDatabase } from './server-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server as its owner; empty for the embedded database. */
    serverUrl: string;
    /** A migrated embedded database as a file. */
    embeddedImage: string;
    /** A migrated database on the server, to be copied. */
    template: string;
  }
}

/** Migrates once for a whole run; each test application starts from a copy. */
export default async function prepareDatabase(project: TestProject): Promise<() => Promise<void>> {
  return project.name === 'server'
    ? prepareServer(project, process.env['TEST_DATABASE_URL'] ?? '')
    : prepareEmbedded(project);
}

async function migrate(owner: Orm): Promise<void> {
  await owner.migrator.up();
  await owner.em.getConnection().execute(handOver);
  await owner.close();
}

async function prepareEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const instance = await openEmbedded(null);
  await migrate(await openOnEmbedded(instance));
  const folder = await mkdtemp(join(tmpdir(), 'outreach-test-'));
  const image = join(folder, 'migrated.tar');
  const dump = await instance.dumpDataDir('none');
  await writeFile(image, Buffer.from(await dump.arrayBuffer()));
  await instance.close();
  project.provide('embeddedImage', image);
  project.provide('template', '');
  return () => rm(folder, { recursive: true });
}

async function prepareServer(project: TestProject, url: string): Promise<() => Promise<void>> {
  const template = `outreach_test_${randomBytes(4).toString('hex')}`;
  await onServer(url, `create database ${template}`);
  await migrate(await openOnServer(withDatabase(url, template), 1));
  project.provide('embeddedImage', '');
  project.provide('template', template);
  return () => dropCopies(url, template);
}
