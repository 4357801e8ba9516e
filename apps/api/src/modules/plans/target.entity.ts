import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../students/student.entity.ts';
import { SupportPlan } from './support-plan.entity.ts';

/** What is to become better, whatever the words of a version: ratings belong to it. */
export const Target = defineEntity({
  name: 'Target',
  tableName: 'target',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    planId: () => p.manyToOne(SupportPlan).fieldName('plan_id').mapToPk(),
  },
});
