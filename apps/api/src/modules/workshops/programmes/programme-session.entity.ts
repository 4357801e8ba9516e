import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../../centres/centre.entity.ts';
import { Programme } from './programme.entity.ts';

/** One session of a programme's template. */
export const ProgrammeSession = defineEntity({
  name: 'ProgrammeSession',
  tableName: 'programme_session',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    programmeId: () => p.manyToOne(Programme).fieldName('programme_id').mapToPk(),
    number: p.integer(),
    title: p.text(),
    minutes: p.integer(),
    plan: p.text().nullable(),
    materials: p.array(),
  },
});
