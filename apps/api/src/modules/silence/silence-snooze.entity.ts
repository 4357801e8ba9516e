import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { SupportCase } from '../cases/support-case.entity.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** One silence of a case, put off with a reason and an end. */
export const SilenceSnooze = defineEntity({
  name: 'SilenceSnooze',
  tableName: 'silence_snooze',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk(),
    reason: p.text(),
    silentOn: p.type(DayType),
    why: p.text(),
    snoozedOn: p.type(DayType),
    until: p.type(DayType),
    snoozedBy: () => p.manyToOne(StaffMember).fieldName('snoozed_by').mapToPk(),
    liftedOn: p.type(DayType).nullable(),
    version: p.integer().version(),
  },
});
