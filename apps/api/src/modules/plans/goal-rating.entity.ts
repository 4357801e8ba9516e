import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';
import { SupportPlan } from './support-plan.entity.ts';
import { Target } from './target.entity.ts';

/** A number from 0 to 10 with who gave it (ASS-5); never changed. */
export const GoalRating = defineEntity({
  name: 'GoalRating',
  tableName: 'goal_rating',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    planId: () => p.manyToOne(SupportPlan).fieldName('plan_id').mapToPk(),
    targetId: () => p.manyToOne(Target).fieldName('target_id').mapToPk(),
    value: p.integer(),
    ratedBy: p.text(),
    ratedOn: p.type(DayType),
    workHadBegun: p.boolean(),
    recordedAt: p.datetime().columnType('timestamptz'),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
  },
});
