import { randomUUID } from 'node:crypto';
import {
  importEstablishments,
  type ImportResult,
} from '../../src/modules/schools/import/import-establishments.ts';
import type { Content } from '../../src/modules/schools/import/decode-register.ts';
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts';

const towns = ['Hitchin', 'Letchworth', 'Letchworth Garden City', 'Baldock', 'Royston'];

interface StoredImport {
  state: string;
  rowsRead: number;
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
  outOfArea: number;
  unknownColumns: string[];
}

interface StoredRow {
  line: number;
  urn: string | null;
  outcome: string;
  reasons: { code: string; field?: string; detail?: string }[];
}

export interface Register {
  import(content: Content | string): Promise<ImportResult>;
  report(importId: string): Promise<StoredImport>;
  rows(importId: string): Promise<StoredRow[]>;
  /** Every stored school as text, to compare before with after. */
  schools(): Promise<Record<string, string>[]>;
  history(): Promise<{ event: string; urn: string; facts: { name: string; value: string }[] }[]>;
  close(): Promise<void>;
}

/** A database with one centre that serves the towns of North Herts. */
export async function openRegister(): Promise<Register> {
  const database = await openTestDatabase();
  const centreId = randomUUID();
  await database.asSystem((em) =>
    em.execute('insert into outreach.centre (id, name, short_name, settings) values (?, ?, ?, ?)', [
      centreId,
      'Centre',
      'C',
      JSON.stringify({ serviceTowns: towns }),
    ]),
  );
  return registerOf(database, centreId);
}

function registerOf(database: TestDatabase, centreId: string): Register {
  const all = <Row>(statement: string, values: unknown[]) =>
    database.asSystem((em) => em.execute<Row[]>(statement, values));
  return {
    import: (content) =>
      database.asSystem((em) =>
        importEstablishments(em, {
          content: typeof content === 'string' ? Buffer.from(content) : content,
          ...{ fileName: 'register.csv', centreId, importedBy: null, requestId: null },
          ...{ at: new Date('2026-11-23T10:00:00Z'), newId: randomUUID },
        }),
      ),
    report: async (importId) => {
      const [found] = await all<StoredImport>(
        `select state, rows_read as "rowsRead", added, changed, unchanged, rejected, out_of_area as "outOfArea",
           unknown_columns as "unknownColumns"
         from outreach.establishment_import where id = ?`,
        [importId],
      );
      if (found === undefined) throw new Error('The import was not stored.');
      return found;
    },
    rows: (importId) =>
      all(
        'select line, urn, outcome, reasons from outreach.establishment_import_row where import_id = ? order by line',
        [importId],
      ),
    schools: () =>
      all(
        `select urn, name, status, town, postcode, low_age::text as "lowAge", in_service_area::text as "inArea",
           secondary::text, successor_id::text as successor, id::text, version::text, website, closed_on::text as "closedOn"
         from outreach.school where centre_id = ? order by urn`,
        [centreId],
      ),
    history: () =>
      all(
        `select h.event, s.urn, h.facts from outreach.history_entry h join outreach.school s on s.id = h.subject_id
         where h.centre_id = ? order by s.urn, h.event`,
        [centreId],
      ),
    close: () => database.close(),
  };
}
