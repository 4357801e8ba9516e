import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { WallTimeType } from '../../persistence/wall-time-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

/** How a row of sessions was planned; each of them is then its own. */
export const SessionSeries = defineEntity({
  name: 'SessionSeries',
  tableName: 'session_series',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    workerId: () => p.manyToOne(StaffMember).fieldName('worker_id').mapToPk(),
    kind: p.text(),
    weekday: p.text(),
    startsAt: p.type(WallTimeType),
    minutes: p.integer(),
    room: p.text().nullable(),
    everyWeeks: p.integer(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType),
    createdAt: p.datetime().columnType('timestamptz'),
  },
});
