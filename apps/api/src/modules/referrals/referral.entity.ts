import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** A referral as it was sent, and what became of it. */
export const Referral = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    reference: p.text(),
    referrerId: () => p.manyToOne(StaffMember).fieldName('referrer_id').mapToPk(),
    signedOffBy: () => p.manyToOne(StaffMember).fieldName('signed_off_by').mapToPk().nullable(),
    status: p.text(),
    purpose: p.text(),
    yearGroup: p.integer(),
    urgent: p.boolean(),
    nameWithheld: p.boolean().default(false),
    urgencyConfirmed: p.boolean().nullable(),
    submittedAt: p.datetime(),
    clockStartedOn: p.type(DayType),
    replyDueOn: p.type(DayType),
    replyWithinSchoolDays: p.integer().default(10),
    decidedAt: p.datetime().nullable(),
    decidedBy: () => p.manyToOne(StaffMember).fieldName('decided_by').mapToPk().nullable(),
    declineReason: p.text().nullable(),
    whatToTry: p.text().nullable(),
    adviceOffered: p.boolean().nullable(),
    exceptionReason: p.text().nullable(),
    challengeGrounds: p.text().nullable(),
    challengedAt: p.datetime().nullable(),
    upheldReason: p.text().nullable(),
    withdrawnReason: p.text().nullable(),
    withdrawnAt: p.datetime().nullable(),
    caseId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
