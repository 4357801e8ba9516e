import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface Example {
  readonly name: string;
  readonly document: string;
}

/** Every `*.graphql` of the folder, in the order of their file names; `01-my-schools.graphql` reads "my schools". */
export async function readExamples(folder: string): Promise<Example[]> {
  const files = await readdir(folder).catch(() => []);
  const documents = files.filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    documents.map(async (file) => ({
      name: basename(file, '.graphql').replace(/^\d+-/, '').replaceAll('-', ' '),
      document: await readFile(join(folder, file), 'utf8'),
    })),
  );
}
