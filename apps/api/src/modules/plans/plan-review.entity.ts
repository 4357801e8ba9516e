import { defineEntity, p } from '@mikro-orm/core';
import type { TargetReview } from '@outreach/domain';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';
import { SupportPlan } from './support-plan.entity.ts';

/** A look at every target that goes on; never changed. */
export const PlanReview = defineEntity({
  name: 'PlanReview',
  tableName: 'plan_review',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    planId: () => p.manyToOne(SupportPlan).fieldName('plan_id').mapToPk(),
    planVersionId: () => p.manyToOne(PlanVersion).fieldName('plan_version_id').mapToPk(),
    reviewedOn: p.type(DayType),
    note: p.text(),
    targets: p.json<TargetReview[]>(),
    recordedAt: p.datetime().columnType('timestamptz'),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
  },
});
