import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

/** Minutes a week that a worker gives to a school, from a day to a day. */
export const Allocation = defineEntity({
  name: 'Allocation',
  tableName: 'allocation',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    workerId: () => p.manyToOne(StaffMember).fieldName('worker_id').mapToPk(),
    role: p.text(),
    minutesPerWeek: p.integer(),
    weekdays: p.array(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType).nullable(),
    reason: p.text().nullable(),
    version: p.integer().version(),
  },
});
