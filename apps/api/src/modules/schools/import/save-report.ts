import type { Em } from '../../../persistence/orm.ts';
import { insertRows } from '../../../persistence/insert-rows.ts';
import { HistoryEntry } from '../../history/history-entry.entity.ts';
import { EstablishmentImport } from '../establishment-import.entity.ts';
import { EstablishmentImportRow } from '../establishment-import-row.entity.ts';
import type { ImportOrder } from './import-establishments.ts';
import type { ImportReport } from './import-report.ts';
import type { FileReading } from './read-file.ts';

/** Stores an import with its rows, the history of each school it touched and its audit event. */
export async function saveReport(
  em: Em,
  order: ImportOrder,
  reading: FileReading,
  report: ImportReport,
): Promise<string> {
  const importId = order.newId();
  await insertRows(em, EstablishmentImport, [summary(importId, order, reading, report)]);
  await insertRows(em, EstablishmentImportRow, rowsOf(importId, order, report));
  await insertRows(em, HistoryEntry, historyOf(order, report));
  await em.execute(
    `insert into audit.event (id, centre_id, at, actor_id, act, outcome, subject, subject_id, request_id)
     values (?, ?, ?, ?, 'establishments.import', ?, 'ESTABLISHMENT_IMPORT', ?, ?)`,
    [
      order.newId(),
      order.centreId,
      order.at,
      order.importedBy?.id ?? null,
      reading.refusal === null ? 'DONE' : 'FAILED',
      importId,
      order.requestId,
    ],
  );
  return importId;
}

function summary(id: string, order: ImportOrder, reading: FileReading, report: ImportReport) {
  return {
    id,
    centreId: order.centreId,
    fileName: order.fileName,
    importedAt: order.at,
    importedBy: order.importedBy?.id ?? null,
    state: reading.refusal === null ? 'APPLIED' : 'REFUSED',
    rowsRead: reading.rowsRead,
    added: report.count('ADDED', 'SUCCESSOR_ADDED'),
    changed: report.count('CHANGED'),
    unchanged: report.unchangedCount,
    rejected: report.rejectedCount,
    outOfArea: report.outOfAreaCount,
    unknownColumns: reading.unknownColumns,
  };
}

function rowsOf(importId: string, order: ImportOrder, report: ImportReport) {
  return report.rows.map((row) => ({
    ...row,
    id: order.newId(),
    centreId: order.centreId,
    importId,
  }));
}

function historyOf(order: ImportOrder, report: ImportReport) {
  return report.history.map(({ schoolId, event, facts }) => ({
    id: order.newId(),
    centreId: order.centreId,
    schoolId,
    studentId: null,
    subject: 'SCHOOL',
    subjectId: schoolId,
    event,
    facts,
    referralId: null,
    caseId: null,
    actorId: order.importedBy?.id ?? null,
    actorRole: order.importedBy?.role ?? null,
    at: order.at,
  }));
}
