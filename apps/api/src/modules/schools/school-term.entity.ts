import { defineEntity, p } from '@mikro-orm/core';
import type { TermName } from '@outreach/domain';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from './school.entity.ts';

/** One term of one school: calendars differ between schools. */
export const SchoolTerm = defineEntity({
  name: 'SchoolTerm',
  tableName: 'school_term',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    academicYear: p.text(),
    term: p.text().$type<TermName>(),
    firstDay: p.type(DayType),
    lastDay: p.type(DayType),
    halfTermFrom: p.type(DayType).nullable(),
    halfTermTo: p.type(DayType).nullable(),
    source: p.text().nullable(),
    version: p.integer().version(),
  },
});
