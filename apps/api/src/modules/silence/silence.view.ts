import {
  addDays,
  bankHolidaysBetween,
  canManageCase,
  type CaseId,
  type CentreId,
  type SchoolDate,
  type SchoolId,
} from '@outreach/domain';
import { rootConnection } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { SERVICE_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { LOOK_BACK_DAYS, silencesSql } from './silence-sql.ts';

interface SilentRow {
  id: string;
  case_id: string;
  reason: string;
  silent_on: string;
  centre_id: string;
  school_id: string;
  student_id: string;
  worker_id: string;
  snooze_id: string;
}

export const silentHolidays = (today: SchoolDate) =>
  bankHolidaysBetween(addDays(today, -LOOK_BACK_DAYS), today);

const silentCase = viewOf.from<SilentRow>(
  ({ alias, context }) => {
    const today = context((asked) => asked.today, 'date');
    const holidays = context((asked) => silentHolidays(asked.today), 'date[]');
    return sql`(
      select md5(i.case_id::text || i.reason)::uuid as id, i.*, c.centre_id, c.school_id, c.student_id, w.worker_id, z.id as snooze_id
      from (${silencesSql({ today, holidays })}) i
      join outreach.support_case c on c.id = i.case_id
      cross join lateral (select coalesce((select v.worker_id from outreach.case_cover v where v.case_id = c.id
        and v.starts_on <= ${today} and v.ends_on >= ${today} and (v.ended_on is null or v.ended_on > ${today}) limit 1),
        c.dedicated_worker_id) as worker_id) w
      left join outreach.silence_snooze z on z.case_id = i.case_id and z.reason = i.reason and z.silent_on = i.silent_on
        and z.lifted_on is null and ${today} between z.snoozed_on and z.until
      where (select auth.actor_role()) = 'MANAGER' or c.id = any((select auth.actor_cases())::uuid[])
        or (w.worker_id is null and c.school_id = any((select auth.actor_schools())::uuid[]))
    ) as ${alias}`;
  },
  ({ column, toOne, computed, equals, anyOf, filter, asc }) => ({
    type: 'SilentCase',
    key: 'id',
    keyKind: 'uuid',
    subject: { column: 'student_id' },
    readers: SERVICE_READERS,
    fields: {
      id: column('id'),
      reason: column('reason'),
      on: column('silent_on'),
      case: toOne('Case', { column: 'case_id' }),
      student: toOne('Student', { column: 'student_id' }),
      school: toOne('School', { column: 'school_id', always: true }),
      worker: toOne('StaffMember', { column: 'worker_id' }),
      snooze: toOne('SilenceSnooze', { column: 'snooze_id' }),
      viewerCanSnooze: computed<{ centreId: CentreId; schoolId: SchoolId; caseId: CaseId }>({
        needs: ({ row }) => ({
          centreId: row('centre_id'),
          schoolId: row('school_id'),
          caseId: row('case_id'),
        }),
        resolve: (work, { viewer }) => canManageCase(viewer, work),
      }),
    },
    filters: {
      reason: anyOf('reason'),
      workerId: equals('worker_id', { kind: 'uuid' }),
      schoolId: equals('school_id', { kind: 'uuid' }),
      snoozed: filter(
        (value, { row }) => sql`(${row('snooze_id')} is not null) = ${value}::boolean`,
      ),
    },
    where: ({ row, filter: asked }) =>
      sql`(${asked('snoozed', 'boolean')} is not null or ${row('snooze_id')} is null)`,
    orders: {
      OLDEST: {
        terms: [
          asc('silent_on', { notNull: true, type: 'date' }),
          asc('reason', { notNull: true }),
        ],
      },
    },
    defaultOrder: 'OLDEST',
  }),
);

const silenceSnooze = viewOf('outreach.silence_snooze', ({ column, toOne }) => ({
  type: 'SilenceSnooze',
  key: 'id',
  keyKind: 'uuid',
  subject: { column: 'student_id' },
  readers: SERVICE_READERS,
  fields: {
    id: column('id'),
    why: column('why'),
    until: column('until'),
    liftedOn: column('lifted_on'),
    snoozedBy: toOne('StaffMember', { column: 'snoozed_by' }),
    version: column('version'),
  },
}));

export const silenceViews = [silentCase, silenceSnooze];
export const silenceRoots = [
  rootConnection('silentCases', 'SilentCase', { readers: SERVICE_READERS }),
];
