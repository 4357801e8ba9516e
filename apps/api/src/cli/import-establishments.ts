import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { readEnv } from '../env.ts';
import { places } from '../start/home.ts';
import { openOwnDatabase } from '../start/open-own-database.ts';
import { importForCentres } from '../modules/schools/import/import-for-centres.ts';
import { reportLines } from '../modules/schools/import/report-lines.ts';

const usage = 'Usage: import:establishments <file of the register> ["<short name of the centre>"]';

async function run([file, centre]: (string | undefined)[]): Promise<string> {
  if (file === undefined) throw new Error(usage);
  const lines: string[] = [];
  const database = await openOwnDatabase(readEnv(process.env, places.data), [
    async (em) => {
      const content = () => createReadStream(file);
      const order = { fileName: basename(file), at: new Date(), newId: randomUUID };
      const results = await importForCentres(em, { ...order, content, centre: centre ?? null });
      for (const { importId } of results) lines.push(...(await reportLines(em, importId)));
    },
  ]);
  await database.close();
  return lines.join('\n');
}

try {
  process.stdout.write(`\n${await run(process.argv.slice(2))}\n\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
