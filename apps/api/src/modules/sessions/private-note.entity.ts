import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';
import { Session } from './session.entity.ts';

/** What the service keeps to itself of one student in one session; no school reads it. */
export const PrivateNote = defineEntity({
  name: 'PrivateNote',
  tableName: 'private_note',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    sessionId: () => p.manyToOne(Session).fieldName('session_id').mapToPk(),
    note: p.text(),
    writtenAt: p.datetime().columnType('timestamptz'),
    writtenBy: () => p.manyToOne(StaffMember).fieldName('written_by').mapToPk(),
  },
});
