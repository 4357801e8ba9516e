import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

/** The built system of this file of journeys, over its own copy of the demonstration. */
async function startOwn(): Promise<RunningServer & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'outreach-journeys-'));
  await cp(inject('demonstration'), folder, { recursive: true });
  return { ...(await startServer(join(folder, 'data'))), folder };
}

const own = inject('running') === '' ? await startOwn() : undefined;

/** Lets it be later for the service of this file of journeys; a browser is told apart. */
export async function moveClock(ahead: number): Promise<void> {
  if (own === undefined) throw new Error('Only a system of its own has a clock that can be moved');
  await own.moveClock(ahead);
}

/** What the journeys of this file visit. */
export const address = own?.address ?? inject('running');

afterAll(async () => {
  if (own === undefined) return;
  await own.stop();
  await rm(own.folder, { recursive: true, force: true });
});
