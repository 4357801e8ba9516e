import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

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
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['dist/main.js'], {
    cwd: new URL('../../api', import.meta.url),
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: '',
      PORT: String(port),
      PUBLIC_URL: address,
      DEMO: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await ready(address, server);
  project.provide('address', address);
  return async () => {
    await new Promise((done) => {
      server.once('exit', done);
      server.kill('SIGTERM');
    });
    await rm(folder, { recursive: true, force: true });
  };
}

async function ready(address: string, server: { exitCode: number | null }): Promise<void> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error('The system ended before it was ready');
    const answered = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error('The system was not ready in two minutes');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
