import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** The student's own agreement, asked and recorded too (SSR-4). */
export const StudentAgreement = defineEntity({
  name: 'StudentAgreement',
  tableName: 'student_agreement',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    answer: p.text(),
    words: p.text().nullable(),
    recordedOn: p.type(DayType),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
  },
});
