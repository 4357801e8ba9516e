/** Adds up what a browser has to fetch, compressed, and fails beyond the budget. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { filesNeededBy, lazyChunks, type Manifest } from './bundle-closure.ts';

const budget = { firstScript: 135, firstStyle: 18, route: 25, opened: 115 };
const dist = new URL('../dist/', import.meta.url);
const home = 'src/pages/HomePage.vue';

const read = (file: string): Promise<Buffer> => readFile(new URL(file, dist));
const manifest = JSON.parse((await read('.vite/manifest.json')).toString()) as Manifest;
const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
if (entry === undefined || manifest[home] === undefined)
  throw new Error('The build has no entry or no home page: build it first.');

const sizes = new Map<string, number>();
async function kilobytes(files: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const known = sizes.get(file) ?? gzipSync(await read(file), { level: 9 }).length;
    sizes.set(file, known);
    bytes += known;
  }
  return bytes / 1024;
}

function report(what: string, size: number, limit: number): void {
  if (size > limit) process.exitCode = 1;
  const mark = size > limit ? 'TOO LARGE' : 'ok';
  process.stdout.write(`${size.toFixed(1).padStart(7)} of ${limit} kB  ${mark}  ${what}\n`);
}

const first = new Set([...filesNeededBy(manifest, entry), ...filesNeededBy(manifest, home)]);
const ending = (end: string): string[] => [...first].filter((file) => file.endsWith(end));
report('scripts of the first route', await kilobytes(ending('.js')), budget.firstScript);
report('styles of the first route', await kilobytes(ending('.css')), budget.firstStyle);

for (const key of lazyChunks(manifest)) {
  const chunk = manifest[key];
  if (chunk === undefined || key === home) continue;
  const added = [...filesNeededBy(manifest, key)].filter((file) => !first.has(file));
  report(key, await kilobytes([chunk.file]), budget.route);
  report(`${key} with all it needs`, await kilobytes(added), budget.opened);
}
