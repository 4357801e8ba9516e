import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../../persistence/day-type.ts';
import { Centre } from '../../centres/centre.entity.ts';
import { School } from '../../schools/school.entity.ts';
import { StaffMember } from '../../staff/staff-member.entity.ts';
import { Programme } from '../programmes/programme.entity.ts';

/** One run of a programme at one school; its dates are sessions. */
export const WorkshopGroup = defineEntity({
  name: 'WorkshopGroup',
  tableName: 'workshop_group',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    programmeId: () => p.manyToOne(Programme).fieldName('programme_id').mapToPk(),
    workerId: () => p.manyToOne(StaffMember).fieldName('worker_id').mapToPk(),
    name: p.text(),
    room: p.text().nullable(),
    everyWeeks: p.integer().fieldName('every_weeks'),
    status: p.text(),
    startedOn: p.type(DayType).nullable(),
    endedOn: p.type(DayType).nullable(),
    endReason: p.text().nullable(),
    evaluation: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    version: p.integer().version(),
  },
});
