import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { School } from '../modules/schools/school.entity.ts';
import { importEstablishments } from '../modules/schools/import/import-establishments.ts';
import { referenceFile } from '../modules/schools/import/reference-file.ts';
import type { Em } from '../persistence/orm.ts';
import type { DemoSchool } from './demo-centre.ts';
import type { Random } from './random.ts';

const fileName = 'gias-north-herts.csv';

/** Imports the real schools of the centre's area the way that an administrator would, and reads them back. */
export async function importDemoSchools(
  em: Em,
  centreId: string,
  at: Date,
  random: Random,
): Promise<DemoSchool[]> {
  const content = readFileSync(referenceFile(fileName));
  const newId = () => random.uuid();
  await importEstablishments(em, {
    ...{ content, fileName, centreId, at, newId, importedBy: null, requestId: null },
  });
  const rolls = rollsIn(content);
  const schools = await em.find(School, { centreId }, { orderBy: { urn: 'asc' } });
  return schools.map(({ id, urn, name, lowAge, highAge, gender }) => ({
    ...{ id, urn, name, lowAge: lowAge ?? 11, highAge: highAge ?? 18, gender: gender ?? null },
    roll: rolls.get(urn) ?? 0,
  }));
}

/** Students on roll at the census of 2024/25, from the columns that the register does not have. */
function rollsIn(content: Buffer): Map<string, number> {
  const rows = parse<{ URN: string; x_NOR_202425: string }>(content, { columns: true });
  return new Map(rows.map((row) => [row.URN, Number(row.x_NOR_202425)]));
}
