import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from './student.entity.ts';

/** A need as somebody described it: who says so, and when (NEED-1). */
export const StudentNeed = defineEntity({
  name: 'StudentNeed',
  tableName: 'student_need',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    need: p.text(),
    saidBy: p.text(),
    note: p.text().nullable(),
    recordedOn: p.type(DayType),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
    endedOn: p.type(DayType).nullable(),
  },
});
