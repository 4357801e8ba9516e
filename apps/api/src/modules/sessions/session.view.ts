import {
  canWorkSessions,
  instantAt,
  mayShareTime,
  sessionStanding,
  studentMinutes,
  type CaseId,
  type CentreId,
  type SchoolDate,
  type SchoolId,
  type SessionKind,
  type SessionState,
  type StudentAttendance,
  type Viewer,
  type WallTime,
} from '@outreach/domain';
import { rootConnection, rootOne, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { historyOf } from '../../reads/history-connection.ts';
import { CASEWORK_READERS, SERVICE_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { privateNote } from './private-note.view.ts';
import { sessionShare } from './session-share.view.ts';

interface Work {
  centreId: CentreId;
  schoolId: SchoolId;
  caseIds: CaseId[];
  state: SessionState;
  kind: SessionKind;
  on: SchoolDate;
  promoted: boolean;
}

type Came = Pick<StudentAttendance, 'attendance' | 'minutesLate'>;

type Row<Column extends string> = { row: (name: Column) => Sql };

const isOver = (state: SessionState) => state === 'CANCELLED';

/** The manager, whoever serves the school, and whoever has all the cases. */
const works = (viewer: Viewer, { caseIds, ...place }: Work) =>
  (caseIds.length === 0 ? [null] : caseIds).every((caseId) =>
    canWorkSessions(viewer, { ...place, caseId }),
  );

const today = ({ today: day }: { today: SchoolDate }) => day;

const session = viewOf(
  'outreach.session',
  ({ column, expression, toOne, connection, computed, equals, anyOf, filter, asc, desc }) => {
    const may = (resolve: (viewer: Viewer, work: Work, day: SchoolDate) => boolean) =>
      computed<Work>({
        needs: ({
          row,
        }: Row<
          'id' | 'centre_id' | 'school_id' | 'state' | 'kind' | 'held_on' | 'promoted_draft_id'
        >) => ({
          centreId: row('centre_id'),
          schoolId: row('school_id'),
          state: row('state'),
          kind: row('kind'),
          on: row('held_on'),
          promoted: sql`${row('promoted_draft_id')} is not null`,
          caseIds: sql`(select coalesce(json_agg(x.case_id), '[]') from outreach.session_student x where x.session_id = ${row('id')})`,
        }),
        resolve: (work, context) =>
          works(context.viewer, work) && resolve(context.viewer, work, context.today),
      });
    return {
      type: 'Session',
      key: 'id',
      keyKind: 'uuid',
      readers: CASEWORK_READERS,
      fields: {
        id: column('id'),
        school: toOne('School', { column: 'school_id', always: true }),
        worker: toOne('StaffMember', { column: 'worker_id', always: true }),
        kind: column('kind'),
        topics: column('topics'),
        standing: computed<{ state: SessionState; on: SchoolDate }>({
          needs: ({ row }) => ({ state: row('state'), on: row('held_on') }),
          resolve: ({ state, on }, context) =>
            sessionStanding({ state, slot: { on } }, context.today),
        }),
        planned: column('planned'),
        on: column('held_on'),
        startsAt: expression(({ row }) => sql`left(${row('starts_at')}::text, 5)`),
        beginsAt: computed<{ on: SchoolDate; at: WallTime }>({
          needs: ({ row }) => ({
            on: row('held_on'),
            at: sql`left(${row('starts_at')}::text, 5)`,
          }),
          resolve: ({ on, at }) => instantAt(on, at),
        }),
        minutes: column('minutes'),
        room: column('room'),
        place: column('place'),
        seriesId: column('series_id'),
        group: toOne('WorkshopGroup', { column: 'group_id' }),
        runNumber: column('run_number'),
        runTitle: column('run_title'),
        catchUp: column('catch_up'),
        meetAndAssess: column('meet_and_assess'),
        students: connection('SessionStudent', {
          join: ({ parent, child }) => sql`${child('session_id')} = ${parent('id')}`,
        }),
        studentCount: expression(
          ({ row }) =>
            sql`(select count(*)::int from outreach.session_student x where x.session_id = ${row('id')})`,
        ),
        shares: connection('SessionShare', {
          join: ({ parent, child }) => sql`${child('session_id')} = ${parent('id')}`,
        }),
        recordedMinutes: column('recorded_minutes'),
        studentMinutes: computed<{ minutes: number | null; attendance: Came[] }>({
          needs: ({ row }) => ({
            minutes: row('recorded_minutes'),
            attendance: sql`(select coalesce(json_agg(json_build_object('attendance', x.attendance, 'minutesLate', x.minutes_late)), '[]')
              from outreach.session_student x where x.session_id = ${row('id')})`,
          }),
          resolve: ({ minutes, attendance }) =>
            studentMinutes(minutes === null ? {} : { record: { minutes, attendance } }),
        }),
        preparationMinutes: column('preparation_minutes'),
        workedOn: column('worked_on'),
        howItWent: column('how_it_went'),
        nextStep: column('next_step'),
        sharedNote: column('shared_note'),
        concernToldTo: column('concern_told_to'),
        concernToldAt: expression(({ row }) => sql`left(${row('concern_told_at')}::text, 5)`),
        adviceTo: column('advice_to'),
        adviceYearGroup: column('advice_year_group'),
        adviceNeed: column('advice_need'),
        promoted: expression(({ row }) => sql`${row('promoted_draft_id')} is not null`),
        lossReason: column('loss_reason'),
        lossWhose: column('loss_whose'),
        workerWasThere: column('worker_was_there'),
        recordedAt: column('recorded_at'),
        recordedBy: toOne('StaffMember', { column: 'recorded_by' }),
        version: column('version'),
        history: connection('HistoryEntry', { join: historyOf }),
        viewerCanMove: may((_viewer, { state }) => state === 'PLANNED'),
        viewerCanRecord: may((_viewer, { state, on }, day) => !isOver(state) && on <= day),
        viewerCanShare: may((viewer, work) => mayShareTime(viewer, work)),
        viewerCanPromote: may(
          (_viewer, { kind, state, promoted }) =>
            kind === 'ADVICE' && state === 'HAPPENED' && !promoted,
        ),
      },
      filters: {
        from: filter((value, { row }) => sql`${row('held_on')} >= ${value}::date`),
        to: filter((value, { row }) => sql`${row('held_on')} <= ${value}::date`),
        workerId: equals('worker_id', { kind: 'uuid' }),
        schoolId: equals('school_id', { kind: 'uuid' }),
        seriesId: equals('series_id', { kind: 'uuid' }),
        groupId: equals('group_id', { kind: 'uuid' }),
        kind: anyOf('kind'),
        topic: filter((value, { row }) => sql`${row('topics')} && ${value}::text[]`),
        studentId: filter(
          (value, { row }) =>
            sql`exists (select from outreach.session_student x where x.session_id = ${row('id')} and x.student_id = ${value}::uuid)`,
        ),
        standing: filter(
          (value, { row, context }) =>
            sql`(case when ${row('state')} = 'PLANNED' and ${row('held_on')} < ${context(today, 'date')} then 'NOT_RECORDED_YET' else ${row('state')} end) = any(${value})`,
        ),
      },
      orders: {
        SOONEST: {
          terms: [
            asc('held_on', { notNull: true, type: 'date' }),
            asc('starts_at', { notNull: true, type: 'time' }),
          ],
        },
        LATEST: {
          terms: [
            desc('held_on', { notNull: true, type: 'date' }),
            desc('starts_at', { notNull: true, type: 'time' }),
          ],
        },
      },
      defaultOrder: 'SOONEST',
    };
  },
);

const sessionStudent = viewOf('outreach.session_student', ({ column, toOne, asc, desc }) => ({
  type: 'SessionStudent',
  key: 'id',
  keyKind: 'uuid',
  subject: { column: 'student_id' },
  readers: CASEWORK_READERS,
  fields: {
    id: column('id'),
    student: toOne('Student', { column: 'student_id' }),
    session: toOne('Session', { column: 'session_id', always: true }),
    case: toOne('Case', { column: 'case_id' }),
    attendance: column('attendance'),
    minutesLate: column('minutes_late'),
    absenceReason: column('absence_reason'),
    absenceWhose: column('absence_whose'),
    privateNote: toOne('PrivateNote', {
      join: ({ parent, child }) =>
        sql`${child('session_id')} = ${parent('session_id')} and ${child('student_id')} = ${parent('student_id')}`,
      readers: SERVICE_READERS,
    }),
    lastSession: toOne('Session', {
      join: ({ parent, child }) => sql`${child('id')} = (select b.id
          from outreach.session a
          join outreach.session_student x on x.student_id = ${parent('student_id')}
          join outreach.session b on b.id = x.session_id and b.state = 'HAPPENED'
          where a.id = ${parent('session_id')} and (b.held_on, b.starts_at) < (a.held_on, a.starts_at)
          order by b.held_on desc, b.starts_at desc limit 1)`,
    }),
  },
  orders: {
    LATEST: {
      terms: [
        desc(
          ({ row }) =>
            sql`(select a.held_on + a.starts_at from outreach.session a where a.id = ${row('session_id')})`,
          { notNull: true, type: 'timestamp' },
        ),
      ],
    },
    NAME: {
      terms: [
        asc(
          ({ row }) =>
            sql`(select s.family_name || ' ' || s.given_name from outreach.student s where s.id = ${row('student_id')})`,
        ),
      ],
    },
  },
  defaultOrder: 'NAME',
}));

export const sessionViews = [session, sessionStudent, sessionShare, privateNote];
export const sessionRoots = [
  rootConnection('sessions', 'Session', { readers: CASEWORK_READERS }),
  rootOne('session', 'Session', { readers: CASEWORK_READERS }),
];
