import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { SupportCase } from './support-case.entity.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** Another worker for a while; access starts and ends with it. */
export const CaseCover = defineEntity({
  name: 'CaseCover',
  tableName: 'case_cover',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk(),
    workerId: () => p.manyToOne(StaffMember).fieldName('worker_id').mapToPk(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType),
    reason: p.text(),
    endedOn: p.type(DayType).nullable(),
  },
});
