import { defineEntity, p } from '@mikro-orm/core';
import { SupportCase } from '../cases/support-case.entity.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../students/student.entity.ts';

/** The plan of a case: what its versions, targets and ratings belong to. */
export const SupportPlan = defineEntity({
  name: 'SupportPlan',
  tableName: 'support_plan',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk(),
    createdAt: p.datetime().columnType('timestamptz'),
    version: p.integer().version(),
  },
});
