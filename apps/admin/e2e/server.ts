import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface RunningServer {
  readonly address: string;
  /** Milliseconds from the start of the process to a usable page. */
  readonly readyAfter: number;
  /** Ends it the polite way, or as a power cut would. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Lets it be so many milliseconds later than it is, for the service and its database. */
  moveClock(ahead: number): Promise<void>;
}

const clock = new URL('moved-clock.ts', import.meta.url).href;

/** The built system over a data folder, with the demonstration in it, ready to be used. */
export async function startServer(folder: string): Promise<RunningServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = Date.now();
  const server = spawn(process.execPath, ['--import', clock, 'dist/main.js'], {
    cwd: new URL('../../api', import.meta.url),
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: '',
      PORT: String(port),
      PUBLIC_URL: address,
      DEMO: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await ready(address, server).catch((fault: unknown) => {
    server.kill();
    throw fault;
  });
  return {
    address,
    readyAfter: Date.now() - began,
    moveClock: async (ahead) => {
      const moved = once(server, 'message');
      server.send(ahead);
      await moved;
    },
    stop: async (signal = 'SIGTERM') => {
      const ended = once(server, 'exit');
      server.kill(signal);
      await ended;
    },
  };
}

async function ready(address: string, server: ChildProcess): Promise<void> {
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
