import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { places } from '../start/home.ts';
import type { Part, PartAnswer } from './solve-parts.ts';

export interface WorkerTask {
  readonly parts: readonly Part[];
  readonly milliseconds: number;
  /** Shared with the thread: anything but nought asks it to stop with the best it has. */
  readonly stop: Int32Array;
}

export interface WorkerAnswer {
  readonly answers: readonly PartAnswer[];
  readonly cpuMilliseconds: number;
}

export interface Running {
  readonly signal: AbortSignal | null;
  /** How long a thread that was asked to stop may take until it is ended from outside. */
  readonly graceMilliseconds: number;
  readonly file: string;
}

/** Where the thread's own file is: beside this one as it was written, in the build under its own name. */
export const workerFile = import.meta.filename.endsWith('.ts')
  ? join(import.meta.dirname, 'grouping-worker.ts')
  : places.groupingWorker;

/**
 * Solves in a thread of its own, so that requests go on being answered. The thread stops by itself at its limit, or
 * when the signal says so; one that does neither is ended, and the answer is null.
 */
export async function runWorker(
  { parts, milliseconds }: Omit<WorkerTask, 'stop'>,
  { signal, graceMilliseconds, file }: Running,
): Promise<WorkerAnswer | null> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(file, { workerData: { parts, milliseconds, stop }, stdout: true });
  let patience: NodeJS.Timeout | undefined;
  const ask = () => {
    Atomics.store(stop, 0, 1);
    end(graceMilliseconds);
  };
  const end = (after: number) => {
    clearTimeout(patience);
    patience = setTimeout(() => void worker.terminate(), after);
  };
  end(milliseconds + graceMilliseconds);
  signal?.addEventListener('abort', ask, { once: true });
  if (signal?.aborted === true) ask();
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        resolve(null);
      });
    });
  } finally {
    clearTimeout(patience);
    signal?.removeEventListener('abort', ask);
    await worker.terminate();
  }
}
