import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** One half of a signed request form: to support, or to sharing. */
export const Consent = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    kind: p.text(),
    formVersion: p.text(),
    signedByName: p.text(),
    relationship: p.text(),
    parentalResponsibility: p.text(),
    method: p.text(),
    seenByName: p.text().nullable(),
    signedOn: p.type(DayType),
    validUntil: p.type(DayType),
    disputed: p.boolean(),
    disputeNote: p.text().nullable(),
    recordedAt: p.datetime(),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
    version: p.integer().version(),
  },
});
