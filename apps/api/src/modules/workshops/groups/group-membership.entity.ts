import { defineEntity, p } from '@mikro-orm/core';
import type { Override } from '@outreach/domain';
import { DayType } from '../../../persistence/day-type.ts';
import { SupportCase } from '../../cases/support-case.entity.ts';
import { Centre } from '../../centres/centre.entity.ts';
import { School } from '../../schools/school.entity.ts';
import { Student } from '../../students/student.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { WorkshopGroup } from './workshop-group.entity.ts';

/** A place in a group, from a day to a day; leaving keeps the row (GRP-5). */
export const GroupMembership = defineEntity({
  name: 'GroupMembership',
  tableName: 'group_membership',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    groupId: () => p.manyToOne(WorkshopGroup).fieldName('group_id').mapToPk(),
    programmeId: () => p.manyToOne(Programme).fieldName('programme_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk().nullable(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType).nullable(),
    chosenReason: p.text(),
    chosenNote: p.text().nullable(),
    overrides: p.json<Override[]>(),
    leavingReason: p.text().nullable(),
    leavingNote: p.text().nullable(),
    outcome: p.text().nullable(),
    outcomeNote: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
});
