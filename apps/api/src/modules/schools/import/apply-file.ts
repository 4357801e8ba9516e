import type { Em } from '../../../persistence/orm.ts';
import type { GoodRow } from './sort-rows.ts';
import { sortRows } from './sort-rows.ts';
import type { FileReading, ReadableFile } from './read-file.ts';
import type { ImportOrder, ImportResult } from './import-establishments.ts';
import { ImportReport } from './import-report.ts';
import { linkSuccessors } from './link-successors.ts';
import { saveReport } from './save-report.ts';
import { saveSchools } from './save-schools.ts';
import type { ServiceArea } from './service-area.ts';
import { storedSchools } from './stored-schools.ts';

/** Applies what was read, all of it or nothing, in the caller's transaction; one import of a centre at a time. */
export async function applyFile(
  em: Em,
  order: ImportOrder,
  area: ServiceArea,
  reading: FileReading,
): Promise<ImportResult> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('establishment-import'), hashtext(?))`, [
    order.centreId,
  ]);
  const report = new ImportReport();
  if (reading.refusal === null) await applyRows(em, order, area, reading, report);
  else report.refuseFile([{ code: reading.refusal }, ...reading.reasons]);
  const importId = await saveReport(em, order, reading, report);
  const state = reading.refusal === null ? 'APPLIED' : 'REFUSED';
  return { importId, state, refusal: reading.refusal };
}

async function applyRows(
  em: Em,
  order: ImportOrder,
  area: ServiceArea,
  file: ReadableFile,
  report: ImportReport,
): Promise<void> {
  const stored = await storedSchools(em, order.centreId);
  const rows = sortRows(file, area, new Set(stored.keys()));
  report.leaveOut(rows.outOfArea, rows.rejected, file.moreRejected);
  await saveSchools(em, order, stored, rows.good, report);
  await linkSuccessors(em, order, lineages(rows.good), report);
}

function lineages(rows: readonly GoodRow[]): Map<string, GoodRow['lineage']> {
  return new Map(rows.map((row) => [row.establishment.urn, row.lineage]));
}
