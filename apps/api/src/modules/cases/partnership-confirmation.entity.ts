import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { SupportCase } from './support-case.entity.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../students/student.entity.ts';

/** One of the four who confirm the partnership agreement (REF-7). */
export const PartnershipConfirmation = defineEntity({
  name: 'PartnershipConfirmation',
  tableName: 'partnership_confirmation',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk(),
    party: p.text(),
    confirmedOn: p.type(DayType),
    byName: p.text(),
  },
});
