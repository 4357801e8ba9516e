import { defineEntity, p } from '@mikro-orm/core';
import type { GoalProgress } from '@outreach/domain';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../students/student.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';
import { SupportPlan } from './support-plan.entity.ts';
import { Target } from './target.entity.ts';

/** A target in the words of one version, with how it ended. */
export const PlanTarget = defineEntity({
  name: 'PlanTarget',
  tableName: 'plan_target',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    planId: () => p.manyToOne(SupportPlan).fieldName('plan_id').mapToPk(),
    planVersionId: () => p.manyToOne(PlanVersion).fieldName('plan_version_id').mapToPk(),
    targetId: () => p.manyToOne(Target).fieldName('target_id').mapToPk(),
    position: p.integer(),
    aim: p.text(),
    aimOf: p.text(),
    topics: p.array(),
    ownerParty: p.text(),
    ownerName: p.text(),
    reviewOn: p.type(DayType).nullable(),
    /** It was written anew before all had agreed. */
    replacedAt: p.datetime().columnType('timestamptz').nullable(),
    result: p.text().nullable(),
    resultSaidBy: p.text().nullable(),
    resultWords: p.text().nullable(),
    /** As it stood when the plan ended. */
    progress: p.json<GoalProgress>().nullable(),
  },
});
