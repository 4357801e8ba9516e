import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { Referral } from './referral.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** What the centre asked when it returned a referral, and the answer. The reply clock stops between the two (REF-5). */
export const ReferralQuestion = defineEntity({
  name: 'ReferralQuestion',
  tableName: 'referral_question',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    referralId: () => p.manyToOne(Referral).fieldName('referral_id').mapToPk(),
    question: p.text(),
    askedAt: p.datetime(),
    askedOn: p.type(DayType),
    askedBy: () => p.manyToOne(StaffMember).fieldName('asked_by').mapToPk(),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    answeredOn: p.type(DayType).nullable(),
    answeredBy: () => p.manyToOne(StaffMember).fieldName('answered_by').mapToPk().nullable(),
  },
});
