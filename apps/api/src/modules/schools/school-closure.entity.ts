import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from './school.entity.ts';

/** A day in term on which the school is shut to students. */
export const SchoolClosure = defineEntity({
  name: 'SchoolClosure',
  tableName: 'school_closure',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    closedOn: p.type(DayType),
    kind: p.text(),
    note: p.text().nullable(),
  },
});
