import { defineEntity, p } from '@mikro-orm/core';
import type { SdqScore } from '@outreach/domain';
import { DayType } from '../../persistence/day-type.ts';
import { SupportCase } from '../cases/support-case.entity.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Student } from '../students/student.entity.ts';

/** A score with its day: scores only, and by which bands they were read (ASS-4); never changed. */
export const Measure = defineEntity({
  name: 'Measure',
  tableName: 'measure',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    studentId: () => p.manyToOne(Student).fieldName('student_id').mapToPk(),
    caseId: () => p.manyToOne(SupportCase).fieldName('case_id').mapToPk(),
    kind: p.text(),
    takenOn: p.type(DayType),
    workHadBegun: p.boolean(),
    informant: p.text().nullable(),
    scheme: p.text().nullable(),
    scores: p.json<SdqScore[]>().nullable(),
    question: p.text().nullable(),
    value: p.integer().nullable(),
    ratedBy: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk(),
  },
});
