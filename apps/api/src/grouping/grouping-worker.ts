import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import type { WorkerAnswer, WorkerTask } from './run-worker.ts';
import { solveParts } from './solve-parts.ts';

/** Solves one task and is gone: nothing of it stays in memory for the next. */
const { parts, milliseconds, stop } = workerData as WorkerTask;
const until = performance.now() + milliseconds;
const stopped = () => Atomics.load(stop, 0) !== 0;
const answers = solveParts(await loadHighs(), parts, { until, stopped });
const { user, system } = process.threadCpuUsage();
parentPort?.postMessage({
  answers,
  cpuMilliseconds: (user + system) / 1000,
} satisfies WorkerAnswer);
