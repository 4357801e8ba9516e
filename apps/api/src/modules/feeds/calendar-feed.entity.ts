import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

/** A secret link by which a calendar reads a worker's week; stored as a hash. */
export const CalendarFeed = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    workerId: () => p.manyToOne(StaffMember).fieldName('worker_id').mapToPk(),
    tokenHash: p.text(),
    initials: p.boolean(),
    madeAt: p.datetime().columnType('timestamptz'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
    version: p.integer().version(),
  },
});
