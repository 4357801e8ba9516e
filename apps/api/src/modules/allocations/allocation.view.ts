import { canSetAllocation, type CentreId } from '@outreach/domain';
import { rootConnection, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { historyOf } from '../../reads/history-connection.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

const schoolName = sql`outreach.school`;
const nameOf = (table: Sql, id: Sql) => sql`(select x.name from ${table} x where x.id = ${id})`;

const allocation = viewOf(
  'outreach.allocation',
  ({ column, toOne, connection, computed, equals, anyOf, filter, asc, desc }) => ({
    type: 'Allocation',
    key: 'id',
    keyKind: 'uuid',
    fields: {
      id: column('id'),
      school: toOne('School', { column: 'school_id', always: true }),
      worker: toOne('StaffMember', { column: 'worker_id', always: true }),
      role: column('role'),
      minutesPerWeek: column('minutes_per_week'),
      weekdays: column('weekdays'),
      from: column('starts_on'),
      to: column('ends_on'),
      reason: column('reason', { readers: ['MANAGER', 'ADMINISTRATOR', 'OUTREACH_WORKER'] }),
      version: column('version'),
      history: connection('HistoryEntry', { join: historyOf }),
      viewerCanSet: computed<{ centreId: CentreId }>({
        needs: ({ row }) => ({ centreId: row('centre_id') }),
        resolve: (where, { viewer }) => canSetAllocation(viewer, where),
      }),
    },
    filters: {
      schoolId: equals('school_id', { kind: 'uuid' }),
      workerId: equals('worker_id', { kind: 'uuid' }),
      role: anyOf('role'),
      on: filter(
        (value, { row }) =>
          sql`(${row('starts_on')} <= ${value}::date and (${row('ends_on')} is null or ${row('ends_on')} >= ${value}::date))`,
      ),
    },
    orders: {
      SCHOOL: {
        terms: [
          asc(({ row }) => nameOf(schoolName, row('school_id'))),
          desc('starts_on', { notNull: true, type: 'date' }),
        ],
      },
      WORKER: {
        terms: [
          asc(({ row }) => nameOf(sql`outreach.staff_member`, row('worker_id'))),
          desc('starts_on', { notNull: true, type: 'date' }),
        ],
      },
      FROM_NEWEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] },
    },
    defaultOrder: 'SCHOOL',
  }),
);

export const allocationViews = [allocation];
export const allocationRoots = [rootConnection('allocations', 'Allocation')];
