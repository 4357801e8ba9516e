import { rootConnection, rootObject, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { SERVICE_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { comesBack } from './comes-back-sql.ts';

/** How long after the last day of a cover the worker is told what happened meanwhile. */
const BACK_WITHIN_DAYS = 14;

/** A session of the covering worker that is the other's: at a school or with a student of theirs. */
const wasInPlaceOf = (session: (name: string) => Sql, worker: Sql) => sql`(
  exists (select from outreach.allocation a where a.school_id = ${session('school_id')} and a.worker_id = ${worker}
    and a.starts_on <= ${session('held_on')} and (a.ends_on is null or a.ends_on >= ${session('held_on')}))
  or exists (select from outreach.session_student x join outreach.support_case c on c.id = x.case_id
    where x.session_id = ${session('id')} and c.dedicated_worker_id = ${worker}))`;

const workerCover = viewOf(
  'outreach.worker_cover',
  ({ column, toOne, connection, equals, filter, desc }) => ({
    type: 'WorkerCover',
    key: 'id',
    keyKind: 'uuid',
    readers: SERVICE_READERS,
    fields: {
      id: column('id'),
      worker: toOne('StaffMember', { column: 'worker_id', always: true }),
      coveringWorker: toOne('StaffMember', { column: 'covering_worker_id', always: true }),
      from: column('starts_on'),
      to: column('ends_on'),
      sessions: connection('Session', {
        join: ({ parent, child }) => sql`(${child('worker_id')} = ${parent('covering_worker_id')}
          and ${child('held_on')} between ${parent('starts_on')} and ${parent('ends_on')}
          and ${child('state')} <> 'PLANNED' and ${wasInPlaceOf(child, parent('worker_id'))})`,
      }),
      toCome: connection('Session', {
        join: ({ parent, child }) => comesBack(child, parent),
      }),
      clashes: connection('Session', {
        join: ({ parent, child }) => sql`(${comesBack(child, parent)} and exists (
          select from outreach.session o where o.worker_id = ${parent('worker_id')} and o.live and o.slot && ${child('slot')}))`,
      }),
    },
    filters: {
      workerId: equals('worker_id', { kind: 'uuid' }),
      coveringWorkerId: equals('covering_worker_id', { kind: 'uuid' }),
      backOn: filter(
        (value, { row }) =>
          sql`(${row('ends_on')} < ${value}::date and ${row('ends_on')} >= ${value}::date - ${sql.lit(BACK_WITHIN_DAYS)})`,
      ),
    },
    orders: { NEWEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] } },
    defaultOrder: 'NEWEST',
  }),
);

interface WorkRow {
  id: string;
  covering_id: string;
  from_day: string;
  to_day: string;
}

/** Ids are compared as text, so that whatever was sent is at worst nobody's. */
const workToCover = viewOf.from<WorkRow>(
  ({ alias, argument, context }) => sql`(select m.id,
      (select o.id from outreach.staff_member o where o.id::text = lower(${argument('coveringWorkerId', 'text')})) as covering_id,
      greatest(${argument('from', 'date')}, ${context(({ today }) => today, 'date')}) as from_day,
      coalesce(${argument('to', 'date')}, 'infinity'::date) as to_day
    from outreach.staff_member m
    where m.id::text = lower(${argument('workerId', 'text')}) and m.role = 'OUTREACH_WORKER') as ${alias}`,
  ({ column, toOne, connection }) => {
    const planned = (child: (name: string) => Sql, parent: (name: keyof WorkRow) => Sql) =>
      sql`(${child('worker_id')} = ${parent('id')} and ${child('state')} = 'PLANNED'
        and ${child('held_on')} between ${parent('from_day')} and ${parent('to_day')})`;
    return {
      type: 'WorkToCover',
      key: 'id',
      keyKind: 'uuid',
      readers: ['MANAGER'],
      fields: {
        id: column('id'),
        worker: toOne('StaffMember', { column: 'id', always: true }),
        schools: connection('Allocation', {
          join: ({ parent, child }) => sql`(${child('worker_id')} = ${parent('id')}
            and ${child('starts_on')} <= ${parent('to_day')}
            and (${child('ends_on')} is null or ${child('ends_on')} >= ${parent('from_day')}))`,
        }),
        cases: connection('Case', {
          join: ({ parent, child }) =>
            sql`(${child('dedicated_worker_id')} = ${parent('id')} and ${child('status')} <> 'CLOSED')`,
        }),
        groups: connection('WorkshopGroup', {
          join: ({ parent, child }) =>
            sql`(${child('worker_id')} = ${parent('id')} and ${child('status')} <> 'ENDED')`,
        }),
        sessions: connection('Session', { join: ({ parent, child }) => planned(child, parent) }),
        clashes: connection('Session', {
          join: ({ parent, child }) => sql`(${planned(child, parent)} and exists (
            select from outreach.session o where o.worker_id = ${parent('covering_id')} and o.live
              and o.slot && ${child('slot')}))`,
        }),
        promises: connection('Session', {
          join: ({
            parent,
            child,
          }) => sql`(${child('next_step')} is not null and ${child('id')} in (
            select distinct on (x.student_id) s.id
            from outreach.support_case c join outreach.session_student x on x.student_id = c.student_id
            join outreach.session s on s.id = x.session_id and s.state = 'HAPPENED'
            where c.dedicated_worker_id = ${parent('id')} and c.status <> 'CLOSED'
            order by x.student_id, s.held_on desc, s.starts_at desc))`,
          defaultOrder: 'LATEST',
        }),
      },
    };
  },
);

export const coverViews = [workerCover, workToCover];
export const coverRoots = [
  rootConnection('workerCovers', 'WorkerCover', { readers: SERVICE_READERS }),
  rootObject('workToCover', 'WorkToCover', { readers: ['MANAGER'] }),
];
