import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';
import { Programme } from '../workshops/programmes/programme.entity.ts';

/** Somebody who is to start at a school, or to go up into Key Stage 4 there: a destination, not a place on its roll. */
export const TransitionNomination = defineEntity({
  name: 'TransitionNomination',
  tableName: 'transition_nomination',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    programmeId: () => p.manyToOne(Programme).fieldName('programme_id').mapToPk(),
    kind: p.text(),
    fromYear: p.integer(),
    toYear: p.integer(),
    startsOn: p.type(DayType),
    fromSchoolId: () => p.manyToOne(School).fieldName('from_school_id').mapToPk().nullable(),
    fromSchoolName: p.text().nullable(),
    fromSchoolUrn: p.text().nullable(),
    nominatedBy: () => p.manyToOne(StaffMember).fieldName('nominated_by').mapToPk(),
    nominatedOn: p.type(DayType),
    endedOn: p.type(DayType).nullable(),
    endReason: p.text().nullable(),
    version: p.integer().version(),
  },
});
