import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';
import { WallTimeType } from '../../persistence/wall-time-type.ts';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { SessionSeries } from './session-series.entity.ts';

/** One row of a worker's time, whoever came. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    workerId: () => p.manyToOne(StaffMember).fieldName('worker_id').mapToPk(),
    kind: p.text(),
    topics: p.array(),
    state: p.text(),
    planned: p.boolean(),
    heldOn: p.type(DayType),
    startsAt: p.type(WallTimeType),
    minutes: p.integer(),
    room: p.text().nullable(),
    place: p.text().nullable(),
    seriesId: () => p.manyToOne(SessionSeries).fieldName('series_id').mapToPk().nullable(),
    groupId: p.uuid().nullable(),
    runNumber: p.integer().nullable(),
    runTitle: p.text().nullable(),
    runMoved: p.boolean().default(false),
    catchUp: p.boolean().default(false),
    meetAndAssess: p.boolean(),
    recordedMinutes: p.integer().nullable(),
    preparationMinutes: p.integer().nullable(),
    workedOn: p.text().nullable(),
    howItWent: p.text().nullable(),
    nextStep: p.text().nullable(),
    sharedNote: p.text().nullable(),
    concernToldTo: p.text().nullable(),
    concernToldAt: p.type(WallTimeType).nullable(),
    adviceTo: p.text().nullable(),
    adviceYearGroup: p.integer().nullable(),
    adviceNeed: p.text().nullable(),
    promotedDraftId: p.uuid().nullable(),
    lossReason: p.text().nullable(),
    lossWhose: p.text().nullable(),
    workerWasThere: p.boolean().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').nullable(),
    recordedBy: () => p.manyToOne(StaffMember).fieldName('recorded_by').mapToPk().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    version: p.integer().version(),
  },
});
