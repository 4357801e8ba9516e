import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildGraph } from './schema.ts';

/** The graph as sorted SDL: committed, reviewed like code, and read by the admin. */
export async function printedGraph(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildGraph()))}\n`;
}

if (process.argv.includes('--write'))
  await writeFile(new URL('../schema.graphql', import.meta.url), await printedGraph());
