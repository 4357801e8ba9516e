import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a system that runs already; empty where each file starts its own. */
    running: string;
    /** A data folder with the demonstration in it, for every file to copy. */
    demonstration: string;
  }
}

/** Loads the demonstration once: each file of journeys begins with a copy, whatever another did to its own. */
export default async function prepareDemonstration(
  project: TestProject,
): Promise<() => Promise<void>> {
  const running = process.env['E2E_BASE_URL'] ?? '';
  project.provide('running', running);
  project.provide('demonstration', '');
  if (running !== '') return () => Promise.resolve();
  const folder = await mkdtemp(join(tmpdir(), 'outreach-e2e-'));
  const server = await startServer(join(folder, 'data'));
  await server.stop();
  project.provide('demonstration', folder);
  return () => rm(folder, { recursive: true, force: true });
}
