import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from './student.entity.ts';

/** On roll at a school from a day to a day, as main or subsidiary registration. */
export const Enrolment = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolment',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    kind: p.text(),
    yearGroup: p.integer(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType).nullable(),
    leavingReason: p.text().nullable(),
  },
});
