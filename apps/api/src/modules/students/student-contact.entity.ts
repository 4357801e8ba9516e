import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from './student.entity.ts';

/** A parent, carer or other contact of a student. */
export const StudentContact = defineEntity({
  name: 'StudentContact',
  tableName: 'student_contact',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    name: p.text(),
    relationship: p.text(),
    parentalResponsibility: p.text(),
    telephone: p.text().nullable(),
    email: p.text().nullable(),
    priority: p.integer(),
    note: p.text().nullable(),
  },
});
