import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';

/** One of the four agreed to a version, with name and day. */
export const PlanAgreement = defineEntity({
  name: 'PlanAgreement',
  tableName: 'plan_agreement',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    planVersionId: () => p.manyToOne(PlanVersion).fieldName('plan_version_id').mapToPk(),
    party: p.text(),
    name: p.text(),
    agreedOn: p.type(DayType),
    recordedAt: p.datetime().columnType('timestamptz'),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
    /** They are asked again, or gave another name or day. */
    replacedAt: p.datetime().columnType('timestamptz').nullable(),
  },
});
