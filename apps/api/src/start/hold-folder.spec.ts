import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdFolder } from './hold-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outreach-hold-'));
});

afterEach(() => rm(folder, { recursive: true }));

const mark = () => join(folder, 'outreach.pid');

describe('the folder of the embedded database', () => {
  it('is held by one process until it lets go', async () => {
    const letGo = await holdFolder(folder);
    expect(await readFile(mark(), 'utf8')).toBe(String(process.pid));
    await letGo();
    await expect(readFile(mark())).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is refused while another process works in it', async () => {
    await writeFile(mark(), String(process.ppid));
    await expect(holdFolder(folder)).rejects.toThrow(/already works in/);
  });

  it('is taken over from a process that died', async () => {
    await writeFile(mark(), '2147483646');
    const letGo = await holdFolder(folder);
    await letGo();
  });
});
