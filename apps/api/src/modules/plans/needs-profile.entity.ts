import { defineEntity, p } from '@mikro-orm/core';
import type { ProfileStatement } from '@outreach/domain';
import { DayType } from '../../persistence/day-type.ts';
import { SupportCase } from '../cases/support-case.entity.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** What is known of a student, one row a version (ASS-2); never changed. */
export const NeedsProfile = defineEntity({
  name: 'NeedsProfile',
  tableName: 'needs_profile',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk(),
    version: p.integer(),
    writtenOn: p.type(DayType),
    writtenAt: p.datetime().columnType('timestamptz'),
    writtenBy: () => p.manyToOne(StaffMember).fieldName('written_by').mapToPk(),
    studentDeclined: p.boolean(),
    statements: p.json<ProfileStatement[]>(),
  },
});
