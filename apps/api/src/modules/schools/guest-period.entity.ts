import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { School } from './school.entity.ts';

/** Days on which a school outside the area may refer (SCH-1). */
export const GuestPeriod = defineEntity({
  name: 'GuestPeriod',
  tableName: 'guest_period',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType),
    calledOff: p.boolean().default(false),
    letInBy: () => p.manyToOne(StaffMember).fieldName('let_in_by').mapToPk(),
    version: p.integer().version(),
  },
});
