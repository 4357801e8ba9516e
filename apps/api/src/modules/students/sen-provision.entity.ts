import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from './student.entity.ts';

/** Special educational provision from a day to a day. */
export const SenProvision = defineEntity({
  name: 'SenProvision',
  tableName: 'sen_provision',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    provision: p.text(),
    primaryNeed: p.text().nullable(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType).nullable(),
  },
});
