import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../../persistence/day-type.ts';
import { Centre } from '../../centres/centre.entity.ts';
import { School } from '../../schools/school.entity.ts';
import { Student } from '../../students/student.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';

/** Somebody who waits for a programme at a school. */
export const WaitingListEntry = defineEntity({
  name: 'WaitingListEntry',
  tableName: 'waiting_list_entry',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    programmeId: () => p.manyToOne(Programme).fieldName('programme_id').mapToPk(),
    since: p.type(DayType),
    note: p.text().nullable(),
    endedOn: p.type(DayType).nullable(),
    endReason: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
});
