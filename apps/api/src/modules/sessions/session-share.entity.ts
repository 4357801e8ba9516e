import { defineEntity, p } from '@mikro-orm/core';
import { Centre } from '../centres/centre.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Session } from './session.entity.ts';

/** The part of a joint session that is a school's; a session without one is its own school's alone. */
export const SessionShare = defineEntity({
  name: 'SessionShare',
  tableName: 'session_share',
  schema: 'outreach',
  properties: {
    id: p.uuid().primary(),
    centreId: () => p.manyToOne(Centre).fieldName('centre_id').mapToPk(),
    sessionId: () => p.manyToOne(Session).fieldName('session_id').mapToPk(),
    schoolId: () => p.manyToOne(School).fieldName('school_id').mapToPk(),
    percent: p.integer(),
  },
});
