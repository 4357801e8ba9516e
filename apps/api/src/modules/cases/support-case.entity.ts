import { defineEntity, p } from '@mikro-orm/core';
import { dayFrom, DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { Referral } from '../referrals/referral.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** The work with one student, from an accepted referral to its close. */
export const SupportCase = defineEntity({
  name: 'SupportCase',
  tableName: 'support_case',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    status: p.text(),
    openedOn: p.type(DayType),
    dedicatedWorkerId: () =>
      p.manyToOne(StaffMember).fieldName('dedicated_worker_id').mapToPk().nullable(),
    referralId: () => p.manyToOne(Referral).fieldName('referral_id').mapToPk().nullable(),
    previousCaseId: p.uuid().nullable(),
    nextCheckOn: p.type(DayType).nullable(),
    closedOn: p.type(DayType).nullable(),
    outcome: p.text().nullable(),
    closingReason: p.text().nullable(),
    reopenedOn: p.array(dayFrom).columnType('date[]'),
    version: p.integer().version(),
  },
});
