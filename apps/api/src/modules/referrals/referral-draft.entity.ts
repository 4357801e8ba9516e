import { defineEntity, p } from '@mikro-orm/core';
import { DayType } from '../../persistence/day-type.ts';

/** What a school is still writing. No foreign keys: it is deleted whole after its term. */
export const ReferralDraft = defineEntity({
  name: 'ReferralDraft',
  tableName: 'referral_draft',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: p.uuid(),
    schoolId: p.uuid(),
    studentId: p.uuid(),
    authorId: p.uuid(),
    content: p.json<Record<string, unknown>>(),
    signedOffBy: p.uuid().nullable(),
    signedOffAt: p.datetime().nullable(),
    startedAt: p.datetime(),
    savedAt: p.datetime(),
    savedBy: p.uuid().nullable(),
    purgeOn: p.type(DayType),
    version: p.integer().version(),
  },
});
