import { insertRows } from '../../../persistence/insert-rows.ts';
import type { Em } from '../../../persistence/orm.ts';
import { School } from '../school.entity.ts';
import { changesTo } from './changes.ts';
import type { ImportOrder } from './import-establishments.ts';
import type { ImportReport } from './import-report.ts';
import type { GoodRow } from './sort-rows.ts';
import type { StoredSchool } from './stored-schools.ts';

/** Adds the new schools and changes those that differ; nothing is written about the others. */
export async function saveSchools(
  em: Em,
  order: ImportOrder,
  stored: ReadonlyMap<string, StoredSchool>,
  rows: readonly GoodRow[],
  report: ImportReport,
): Promise<void> {
  const added = rows.filter((row) => !stored.has(row.establishment.urn));
  await addSchools(em, order, added, report);
  for (const row of rows) {
    const school = stored.get(row.establishment.urn);
    if (school !== undefined) await changeSchool(em, order, school, row, report);
  }
}

async function addSchools(
  em: Em,
  order: ImportOrder,
  rows: readonly GoodRow[],
  report: ImportReport,
): Promise<void> {
  const schools = rows.map(({ establishment, inServiceArea }) => ({
    ...establishment,
    id: order.newId(),
    centreId: order.centreId,
    closedOn: establishment.status === 'CLOSED' ? establishment.closedOn : null,
    inServiceArea,
    successorId: null,
    source: order.fileName,
    version: 1,
  }));
  await insertRows(em, School, schools);
  for (const [index, school] of schools.entries())
    report.added(rows[index]?.line ?? 0, { id: school.id, urn: school.urn, name: school.name });
}

async function changeSchool(
  em: Em,
  order: ImportOrder,
  school: StoredSchool,
  row: GoodRow,
  report: ImportReport,
): Promise<void> {
  const { values, reasons } = changesTo(school, row);
  if (reasons.length === 0) {
    report.unchanged();
    return;
  }
  await em.nativeUpdate(
    School,
    { id: school.id },
    { ...values, source: order.fileName, version: school.version + 1 },
  );
  const name = row.establishment.name;
  report.changed(row.line, { id: school.id, urn: school.urn, name }, reasons);
}
