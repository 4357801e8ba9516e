import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { EstablishmentImport } from './establishment-import.entity.ts';

export interface ImportReason {
  code: string;
  field?: string;
  detail?: string;
}

/** One row of an import that changed something or was refused, with the reasons. */
export const EstablishmentImportRow = defineEntity({
  name: 'EstablishmentImportRow',
  tableName: 'establishment_import_row',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    importId: () => p.manyToOne(EstablishmentImport).fieldName('import_id').mapToPk(),
    line: p.integer(),
    urn: p.text().nullable(),
    name: p.text().nullable(),
    outcome: p.text(),
    reasons: p.json<ImportReason[]>(),
  },
});
