import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

/** One worker away from a day to a day, and who covers. */
export const WorkerCover = defineEntity({
  name: 'WorkerCover',
  tableName: 'worker_cover',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    workerId: () => p.manyToOne(StaffMember).fieldName('worker_id').mapToPk(),
    coveringWorkerId: () => p.manyToOne(StaffMember).fieldName('covering_worker_id').mapToPk(),
    startsOn: p.type(DayType),
    endsOn: p.type(DayType),
    reason: p.text(),
    arrangedBy: () => p.manyToOne(StaffMember).fieldName('arranged_by').mapToPk(),
    arrangedAt: p.datetime().columnType('timestamptz'),
  },
});
