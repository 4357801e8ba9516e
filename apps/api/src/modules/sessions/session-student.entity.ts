import { defineEntity, p } from '@mikro-orm/core';
import { SupportCase } from '../cases/support-case.entity.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../students/student.entity.ts';
import { Session } from './session.entity.ts';

/** A student in a session: expected, and then there or not. When it is, the database takes from the session. */
export const SessionStudent = defineEntity({
  name: 'SessionStudent',
  tableName: 'session_student',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    sessionId: () => p.manyToOne(Session).fieldName('session_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk().nullable(),
    attendance: p.text().nullable(),
    minutesLate: p.integer().nullable(),
    absenceReason: p.text().nullable(),
    absenceWhose: p.text().nullable(),
  },
});
