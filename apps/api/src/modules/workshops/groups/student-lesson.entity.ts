import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../../persistence/day-type.ts';
import { WallTimeType } from '../../../persistence/wall-time-type.ts';
import { Centre } from '../../centres/centre.entity.ts';
import { School } from '../../schools/school.entity.ts';
import { StaffMember } from '../../staff/staff-member.entity.ts';
import { Student } from '../../students/student.entity.ts';

/** A lesson of a student's week, as far as somebody said which one a group takes them out of. */
export const StudentLesson = defineEntity({
  name: 'StudentLesson',
  tableName: 'student_lesson',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    subject: p.text(),
    weekday: p.integer(),
    startsAt: p.type(WallTimeType),
    minutes: p.integer(),
    recordedOn: p.type(DayType),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
  },
});
