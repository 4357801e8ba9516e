import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes the folder of the embedded database for this process. The embedded database has no lock of its
 * own, and two processes in one folder would spoil it. Answers with how to let go.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const mark = join(folder, 'outreach.pid');
  const holder = Number(await readFile(mark, 'utf8').catch(() => '0'));
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new Error(`Process ${holder} already works in ${folder}. Stop it first.`);
  await writeFile(mark, String(process.pid));
  return () => rm(mark, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
