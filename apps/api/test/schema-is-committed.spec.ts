import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { printedGraph } from '../src/print-schema.ts';

it('the committed schema is the one that the code makes', async () => {
  const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(
    await printedGraph(),
    'run "npx pnpm@12.18.0 --filter @outreach/api run schema" and commit the change',
  ).toBe(committed);
});
