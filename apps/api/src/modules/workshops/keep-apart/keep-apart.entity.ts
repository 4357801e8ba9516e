import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../../persistence/day-type.ts';
import { Centre } from '../../centres/centre.entity.ts';
import { School } from '../../schools/school.entity.ts';
import { StaffMember } from '../../staff/staff-member.entity.ts';
import { Student } from '../../students/student.entity.ts';

/** GRP-4: two students who are never in a group together; the lesser id comes first, and it has no direction. */
export const KeepApart = defineEntity({
  name: 'KeepApart',
  tableName: 'keep_apart',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    otherStudentId: () => p.manyToOne(Student).fieldName('other_student_id').mapToPk(),
    startsOn: p.type(DayType),
    reason: p.text(),
    note: p.text().nullable(),
    setBy: () => p.manyToOne(StaffMember).fieldName('set_by').mapToPk(),
    createdAt: p.datetime().columnType('timestamptz'),
    liftedOn: p.type(DayType).nullable(),
    liftedReason: p.text().nullable(),
    liftedBy: () => p.manyToOne(StaffMember).fieldName('lifted_by').mapToPk().nullable(),
  },
});
