import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

/** One file of the national register that was read, and what came of it. */
export const EstablishmentImport = defineEntity({
  name: 'EstablishmentImport',
  tableName: 'establishment_import',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    fileName: p.text(),
    importedAt: p.datetime(),
    importedBy: () => p.manyToOne(StaffMember).fieldName('imported_by').mapToPk().nullable(),
    state: p.text(),
    rowsRead: p.integer(),
    added: p.integer(),
    changed: p.integer(),
    unchanged: p.integer(),
    rejected: p.integer(),
    outOfArea: p.integer(),
    unknownColumns: p.array(),
  },
});
