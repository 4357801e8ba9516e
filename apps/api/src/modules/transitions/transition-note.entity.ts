import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';
import { TransitionNomination } from './transition-nomination.entity.ts';

/** What goes with a pupil, one row a version (TRN-4); never changed. */
export const TransitionNote = defineEntity({
  name: 'TransitionNote',
  tableName: 'transition_note',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    nominationId: () => p.manyToOne(TransitionNomination).fieldName('nomination_id').mapToPk(),
    version: p.integer(),
    writtenOn: p.type(DayType),
    writtenAt: p.datetime().columnType('timestamptz'),
    writtenBy: () => p.manyToOne(StaffMember).fieldName('written_by').mapToPk(),
    strengths: p.text().nullable(),
    whatHelps: p.text().nullable(),
    worries: p.text().nullable(),
    goTo: p.text().nullable(),
    forConversation: p.boolean(),
  },
});
