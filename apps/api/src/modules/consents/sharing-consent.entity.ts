import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { Consent } from './consent.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../students/student.entity.ts';

/** One agency that may be told, and what (SHR-1). */
export const SharingConsent = defineEntity({
  name: 'SharingConsent',
  tableName: 'sharing_consent',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    consentId: () => p.manyToOne(Consent).fieldName('consent_id').mapToPk(),
    agency: p.text(),
    agencyName: p.text().nullable(),
    information: p.array(),
    given: p.boolean(),
    withdrawnOn: p.type(DayType).nullable(),
    withdrawnByName: p.text().nullable(),
    withdrawnHow: p.text().nullable(),
    withdrawnReason: p.text().nullable(),
  },
});
