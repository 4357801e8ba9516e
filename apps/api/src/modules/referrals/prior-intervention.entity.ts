import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { Referral } from './referral.entity.ts';
import { ReferralSubmission } from './referral-submission.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../students/student.entity.ts';

/** One thing the school tried before it referred (PRI-1). */
export const PriorIntervention = defineEntity({
  name: 'PriorIntervention',
  tableName: 'prior_intervention',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    referralId: () => p.manyToOne(Referral).fieldName('referral_id').mapToPk(),
    submissionId: () => p.manyToOne(ReferralSubmission).fieldName('submission_id').mapToPk(),
    itemId: p.uuid(),
    position: p.integer(),
    kind: p.text(),
    startsOn: p.type(DayType).nullable(),
    endsOn: p.type(DayType).nullable(),
    frequency: p.text().nullable(),
    byWhom: p.text().nullable(),
    aim: p.text().nullable(),
    effect: p.text().nullable(),
    evidence: p.text().nullable(),
    comment: p.text().nullable(),
    atPreviousSchool: p.boolean(),
  },
});
