import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

const patience = 120_000;

/** Starts a file as a process of its own, and waits until it takes connections. */
export async function serve(file: URL, env: Record<string, string>): Promise<Served> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [file.pathname], {
    env: { ...process.env, ...env, PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const end = performance.now() + patience;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > end)
      throw new Error(`${file.pathname} did not start`);
    await wait(200);
  }
  return { url, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
