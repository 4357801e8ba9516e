import { rootConnection, rootOne } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { ACCOUNT_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import type { ImportReason } from './establishment-import-row.entity.ts';

const establishmentImport = viewOf(
  'outreach.establishment_import',
  ({ column, toOne, connection, desc }) => ({
    type: 'EstablishmentImport',
    key: 'id',
    keyKind: 'uuid',
    readers: ACCOUNT_READERS,
    fields: {
      id: column('id'),
      fileName: column('file_name'),
      importedAt: column('imported_at'),
      importedBy: toOne('StaffMember', { column: 'imported_by' }),
      state: column('state'),
      rowsRead: column('rows_read'),
      added: column('added'),
      changed: column('changed'),
      unchanged: column('unchanged'),
      rejected: column('rejected'),
      outOfArea: column('out_of_area'),
      unknownColumns: column('unknown_columns'),
      rows: connection('ImportRow', {
        join: ({ parent, child }) => sql`${child('import_id')} = ${parent('id')}`,
      }),
    },
    orders: { NEWEST: { terms: [desc('imported_at', { notNull: true, type: 'timestamptz' })] } },
    defaultOrder: 'NEWEST',
  }),
);

const importRow = viewOf('outreach.establishment_import_row', ({ column, computed, asc }) => ({
  type: 'ImportRow',
  key: 'id',
  keyKind: 'uuid',
  readers: ACCOUNT_READERS,
  fields: {
    line: column('line'),
    urn: column('urn'),
    name: column('name'),
    outcome: column('outcome'),
    reasons: computed<{ reasons: ImportReason[] }>({
      needs: ({ row }) => ({ reasons: row('reasons') }),
      resolve: ({ reasons }) => reasons,
    }),
  },
  orders: { LINE: { terms: [asc('line', { notNull: true, type: 'int' })] } },
  defaultOrder: 'LINE',
}));

export const importViews = [establishmentImport, importRow];
export const importRoots = [
  rootConnection('establishmentImports', 'EstablishmentImport', { readers: ACCOUNT_READERS }),
  rootOne('establishmentImport', 'EstablishmentImport', { readers: ACCOUNT_READERS }),
];
