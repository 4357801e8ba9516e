import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** The address that the journeys visit: a system that runs already, or the built one, started for them. */
export default async function startSystem(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['E2E_BASE_URL'];
  if (running !== undefined && running !== '') {
    project.provide('address', running);
    return () => Promise.resolve();
  }
  const folder = await mkdtemp(join(tmpdir(), 'outreach-e2e-'));
  const server = await startServer(folder);
  project.provide('address', server.address);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
