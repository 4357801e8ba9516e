import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { Referral } from './referral.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** What the school said each time it sent: superseded, never overwritten. */
export const ReferralSubmission = defineEntity({
  name: 'ReferralSubmission',
  tableName: 'referral_submission',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    referralId: () => p.manyToOne(Referral).fieldName('referral_id').mapToPk(),
    number: p.integer(),
    content: p.json<Record<string, unknown>>(),
    readiness: p.json<Record<string, unknown>>(),
    ruleVersion: p.text(),
    answer: p.text().nullable(),
    submittedAt: p.datetime(),
    submittedBy: () => p.manyToOne(StaffMember).fieldName('submitted_by').mapToPk(),
  },
});
