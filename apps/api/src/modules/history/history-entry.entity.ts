import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** A coded detail of what happened; never the text of a note. */
export interface HistoryFact {
  name: string;
  value: string;
}

/** What happened: added in the transaction of the change, never altered. */
export const HistoryEntry = defineEntity({
  name: 'HistoryEntry',
  tableName: 'history_entry',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk().nullable(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk().nullable(),
    subject: p.text(),
    subjectId: p.uuid(),
    event: p.text(),
    facts: p.json<HistoryFact[]>(),
    referralId: p.uuid().nullable(),
    caseId: p.uuid().nullable(),
    actorId: () => p.manyToOne(StaffMember).fieldName('actor_id').mapToPk().nullable(),
    actorRole: p.text().nullable(),
    at: p.datetime(),
  },
});
