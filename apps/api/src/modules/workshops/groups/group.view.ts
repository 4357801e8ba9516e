import {
  canRunWorkshop,
  checkMember,
  largestGroup,
  needsOverride,
  settingsFrom,
  type CentreId,
  type SchoolDate,
  type SchoolId,
  type ServiceSettings,
} from '@outreach/domain';
import { rootConnection, rootOne, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { historyOf } from '../../../reads/history-connection.ts';
import { CASEWORK_READERS, SERVICE_READERS } from '../../../reads/readers.ts';
import type { ReadContext } from '../../../reads/read-context.ts';
import { settingsSql } from '../../../reads/settings-sql.ts';
import { viewOf } from '../../../reads/views-of-tables.ts';
import { candidateFacts } from './candidate-facts.ts';
import { candidateFactsSql, type StoredCandidate } from './candidate-facts-sql.ts';
import { groupFactsSql } from './group-facts-sql.ts';
import { groupFacts, type StoredGroup } from './group-facts.ts';
import { lessonsOf } from './joining.ts';
import type { LessonInput } from './lesson.input.ts';

const today = ({ today: day }: ReadContext) => day;
/** Of each content of a run the session that counts. */
const ofRun = (id: Sql) => sql`outreach.session e where e.group_id = ${id} and not e.catch_up`;

const group = viewOf(
  'outreach.workshop_group',
  ({ column, expression, toOne, connection, computed, equals, anyOf, filter, asc, desc }) => ({
    type: 'WorkshopGroup',
    key: 'id',
    keyKind: 'uuid',
    readers: CASEWORK_READERS,
    fields: {
      id: column('id'),
      name: column('name'),
      programme: toOne('Programme', { column: 'programme_id', always: true }),
      school: toOne('School', { column: 'school_id', always: true }),
      worker: toOne('StaffMember', { column: 'worker_id', always: true }),
      room: column('room'),
      everyWeeks: column('every_weeks'),
      status: column('status'),
      startedOn: column('started_on'),
      endedOn: column('ended_on'),
      endReason: column('end_reason'),
      evaluation: column('evaluation'),
      members: connection('GroupMember', {
        join: ({ parent, child }) => sql`${child('group_id')} = ${parent('id')}`,
      }),
      memberCount: expression(
        ({
          row,
          context,
        }) => sql`(select count(*)::int from outreach.group_membership m where m.group_id = ${row('id')}
          and not isempty(m.held) and (m.ends_on is null or m.ends_on >= ${context(today, 'date')}))`,
      ),
      largestSize: computed<{ maximumSize: number; settings: Partial<ServiceSettings> }>({
        needs: ({ row }) => ({
          maximumSize: sql`(select p.maximum_size from outreach.programme p where p.id = ${row('programme_id')})`,
          settings: settingsSql(row('centre_id')),
        }),
        resolve: ({ maximumSize, settings }) =>
          largestGroup({ maximumSize }, settingsFrom(settings)),
      }),
      sessions: connection('Session', {
        join: ({ parent, child }) => sql`${child('group_id')} = ${parent('id')}`,
      }),
      sessionCount: expression(
        ({ row }) => sql`(select count(distinct e.run_number)::int from ${ofRun(row('id'))})`,
      ),
      heldCount: expression(
        ({ row }) => sql`(select count(*)::int from ${ofRun(row('id'))} and e.state = 'HAPPENED')`,
      ),
      firstOn: expression(
        ({ row }) => sql`(select min(e.held_on) from ${ofRun(row('id'))} and e.live)`,
      ),
      lastOn: expression(
        ({ row }) => sql`(select max(e.held_on) from ${ofRun(row('id'))} and e.live)`,
      ),
      nextOn: expression(
        ({ row, context }) =>
          sql`(select min(e.held_on) from ${ofRun(row('id'))} and e.state = 'PLANNED' and e.held_on >= ${context(today, 'date')})`,
      ),
      nextAt: expression(
        ({ row, context }) =>
          sql`(select left(e.starts_at::text, 5) from ${ofRun(row('id'))} and e.state = 'PLANNED' and e.held_on >= ${context(today, 'date')} order by e.held_on limit 1)`,
      ),
      workerMinutesLeft: computed<{ stored: StoredGroup | null }>({
        readers: SERVICE_READERS,
        needs: ({ row }) => ({ stored: groupFactsSql(row('id')) }),
        resolve: ({ stored }, context) =>
          stored === null ? null : groupFacts(stored, context.today).workerMinutesLeft,
      }),
      checkMember: computed<{ stored: StoredGroup | null; candidates: StoredCandidate[] }>({
        readers: SERVICE_READERS,
        needs: ({ row, context, argument }) => ({
          stored: groupFactsSql(row('id')),
          candidates: candidateFactsSql(
            sql`array[${argument('studentId', 'uuid')}]`,
            context(today, 'date'),
          ),
        }),
        about: ({ stored, candidates }) =>
          stored === null ? [] : candidates.map(({ studentId }) => studentId),
        resolve: ({ stored, candidates: [candidate] }, context, { from, lessons }) => {
          if (stored === null || candidate === undefined) return null;
          const { stops, warnings } = checkMember(
            groupFacts(stored, context.today),
            candidateFacts(
              candidate,
              context.today,
              lessonsOf((lessons ?? []) as readonly LessonInput[]),
            ),
            (from ?? context.today) as SchoolDate,
          );
          return {
            stops,
            warnings: warnings.map((one) => ({
              code: one.code,
              detail: one.detail ?? null,
              needsReason: needsOverride(one),
            })),
          };
        },
      }),
      version: column('version'),
      history: connection('HistoryEntry', { join: historyOf }),
      viewerCanRun: computed<{ centreId: CentreId; schoolId: SchoolId }>({
        needs: ({ row }) => ({ centreId: row('centre_id'), schoolId: row('school_id') }),
        resolve: (where, { viewer }) => canRunWorkshop(viewer, where),
      }),
    },
    filters: {
      schoolId: equals('school_id', { kind: 'uuid' }),
      programmeId: equals('programme_id', { kind: 'uuid' }),
      workerId: equals('worker_id', { kind: 'uuid' }),
      studentId: filter(
        (value, { row }) =>
          sql`exists (select from outreach.group_membership m where m.group_id = ${row('id')} and m.student_id = ${value}::uuid)`,
      ),
      status: anyOf('status'),
      kind: filter(
        (value, { row }) =>
          sql`(select p.kind from outreach.programme p where p.id = ${row('programme_id')}) = any(${value})`,
      ),
    },
    orders: {
      NEWEST: {
        terms: [
          desc(({ row }) => sql`${row('created_at')}`, { notNull: true, type: 'timestamptz' }),
        ],
      },
      NAME: { terms: [asc('name', { notNull: true })] },
    },
    defaultOrder: 'NEWEST',
  }),
);

export const groupViews = [group];
export const groupRoots = [
  rootConnection('groups', 'WorkshopGroup', { readers: CASEWORK_READERS }),
  rootOne('group', 'WorkshopGroup', { readers: CASEWORK_READERS }),
];
