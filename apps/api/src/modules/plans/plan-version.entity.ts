import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';
import { SupportPlan } from './support-plan.entity.ts';

/** One version of a plan; what was agreed to keeps its words. */
export const PlanVersion = defineEntity({
  name: 'PlanVersion',
  tableName: 'plan_version',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    planId: () => p.manyToOne(SupportPlan).fieldName('plan_id').mapToPk(),
    number: p.integer(),
    state: p.text(),
    writtenOn: p.type(DayType),
    writtenBy: () => p.manyToOne(StaffMember).fieldName('written_by').mapToPk(),
    reason: p.text().nullable(),
    supersededOn: p.type(DayType).nullable(),
    endedOn: p.type(DayType).nullable(),
  },
});
