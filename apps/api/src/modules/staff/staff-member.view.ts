import { canInvite, canManageStaff, type CentreId, type Role } from '@outreach/domain';
import { rootConnection, rootOne } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { ACCOUNT_READERS, CASEWORK_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { hasManagerSql } from './has-manager.ts';

interface Invited {
  readonly centreId: CentreId;
  readonly role: Role;
  readonly accountState: string;
  readonly hasManager: boolean;
}

const staffMember = viewOf(
  'outreach.staff_member',
  ({ column, expression, toOne, connection, computed, anyOf, equals, filter, asc, desc }) => ({
    type: 'StaffMember',
    key: 'id',
    keyKind: 'uuid',
    fields: {
      id: column('id'),
      name: column('name'),
      role: column('role'),
      jobTitle: column('job_title'),
      school: toOne('School', { column: 'school_id' }),
      email: expression(
        ({
          row,
          context,
        }) => sql`case when ${context(({ viewer }) => ACCOUNT_READERS.includes(viewer.role), 'boolean')}
          or ${row('id')} = ${context(({ viewer }) => viewer.staffId, 'uuid')} then ${row('email')} end`,
      ),
      accountState: column('account_state'),
      lastSignedInAt: expression(
        ({
          row,
          context,
        }) => sql`case when ${context(({ viewer }) => ACCOUNT_READERS.includes(viewer.role), 'boolean')}
          then ${row('last_signed_in_at')} end`,
      ),
      contractedMinutesPerWeek: column('contracted_minutes_per_week', {
        readers: ['MANAGER', 'ADMINISTRATOR', 'OUTREACH_WORKER'],
      }),
      allocatedMinutesPerWeek: expression(
        ({
          row,
          context,
        }) => sql`(select coalesce(sum(l.minutes_per_week), 0)::int from outreach.allocation l
          where l.worker_id = ${row('id')} and l.starts_on <= ${context(({ today }) => today, 'date')}
            and (l.ends_on is null or l.ends_on >= ${context(({ today }) => today, 'date')}))`,
        { readers: ['MANAGER', 'ADMINISTRATOR', 'OUTREACH_WORKER'] },
      ),
      version: column('version'),
      allocations: connection('Allocation', {
        join: ({ parent, child }) => sql`${child('worker_id')} = ${parent('id')}`,
        defaultOrder: 'FROM_NEWEST',
        arguments: {
          current: {
            condition: (
              value,
              { row, context },
            ) => sql`(${row('starts_on')} <= ${context(({ today }) => today, 'date')}
              and (${row('ends_on')} is null or ${row('ends_on')} >= ${context(({ today }) => today, 'date')})) = ${value}::boolean`,
          },
        },
      }),
      cases: connection('Case', {
        readers: CASEWORK_READERS,
        join: ({ parent, child }) => sql`${child('dedicated_worker_id')} = ${parent('id')}`,
      }),
      viewerCanInviteAgain: computed<Invited>({
        needs: ({ row }) => ({
          centreId: row('centre_id'),
          role: row('role'),
          accountState: row('account_state'),
          hasManager: hasManagerSql(row('centre_id')),
        }),
        resolve: ({ accountState, ...account }, { viewer }) =>
          accountState === 'INVITED' && canInvite(viewer, account),
      }),
      viewerCanManage: computed<{ centreId: CentreId }>({
        needs: ({ row }) => ({ centreId: row('centre_id') }),
        resolve: (where, { viewer }) => canManageStaff(viewer, where),
      }),
    },
    filters: {
      search: filter(
        (_value, { row, map }) =>
          sql`${row('name')} ilike ${map((text) => `%${String(text).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)}`,
      ),
      role: anyOf('role'),
      schoolId: equals('school_id', { kind: 'uuid' }),
      accountState: anyOf('account_state'),
    },
    orders: {
      NAME: { terms: [asc('name', { notNull: true })] },
      ROLE: { terms: [asc('role', { notNull: true }), asc('name', { notNull: true })] },
      LAST_SIGNED_IN: { terms: [desc('last_signed_in_at')], readers: ACCOUNT_READERS },
    },
    defaultOrder: 'NAME',
  }),
);

export const staffViews = [staffMember];
export const staffRoots = [
  rootConnection('staff', 'StaffMember'),
  rootOne('staffMember', 'StaffMember'),
];
