import { rootObject } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { viewOf } from '../../reads/views-of-tables.ts';

const calendarFeed = viewOf('outreach.calendar_feed', ({ column, expression }) => ({
  type: 'CalendarFeed',
  key: 'id',
  keyKind: 'uuid',
  readers: ['OUTREACH_WORKER'],
  fields: {
    id: column('id'),
    initials: column('initials'),
    madeAt: column('made_at'),
    lastReadOn: expression(
      ({ row }) =>
        sql`(select f.last_read_on from outreach.calendar_feed f where f.id = ${row('id')})`,
    ),
    revokedAt: column('revoked_at'),
    version: column('version'),
  },
}));

export const feedViews = [calendarFeed];
export const feedRoots = [
  rootObject('calendarFeed', 'CalendarFeed', {
    readers: ['OUTREACH_WORKER'],
    where: ({ row }) => sql`${row('revoked_at')} is null`,
  }),
];
