import {
  mayDoWithReferral,
  readableContent,
  referralTransitions,
  replyClock,
  type CentreId,
  type Clock,
  type Readiness,
  type ReferralAct,
  type ReferralContent,
  type ReferralStanding,
  type ReferralStatus,
  type SchoolId,
} from '@outreach/domain';
import { rootConnection, rootOne, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { historyOf } from '../../reads/history-connection.ts';
import { caseworkRow } from '../../reads/casework-row.ts';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import {
  schoolCalendarSql,
  withBankHolidays,
  type StoredCalendar,
} from '../../reads/school-calendar-sql.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

interface Standing {
  status: ReferralStatus;
  centreId: CentreId;
  schoolId: SchoolId;
  nameWithheld: boolean;
  challengedBefore: boolean;
}

/** The newest submission: what the school says now. */
const latest = (id: Sql, what: Sql) =>
  sql`(select s.${what} from outreach.referral_submission s where s.referral_id = ${id} order by s.number desc limit 1)`;

const clockSql = (
  id: Sql,
  startedOn: Sql,
) => sql`json_build_object('startedOn', ${startedOn}, 'pauses',
  (select coalesce(json_agg(json_build_object('from', q.asked_on, 'to', q.answered_on) order by q.asked_at), '[]')
    from outreach.referral_question q where q.referral_id = ${id}))`;

const referral = viewOf(
  'outreach.referral',
  ({ column, toOne, connection, computed, equals, anyOf, filter, asc, desc }) => {
    const standing = {
      needs: ({
        row,
      }: {
        row: (
          name: 'status' | 'centre_id' | 'school_id' | 'name_withheld' | 'challenged_at',
        ) => Sql;
      }) => ({
        status: row('status'),
        centreId: row('centre_id'),
        schoolId: row('school_id'),
        nameWithheld: row('name_withheld'),
        challengedBefore: sql`${row('challenged_at')} is not null`,
      }),
    };
    const may = (act: ReferralAct) =>
      computed<Standing>({
        ...standing,
        resolve: (given, { viewer }) =>
          mayDoWithReferral(act, given satisfies ReferralStanding, viewer),
      });
    const ofReferral = {
      join: ({ parent, child }: { parent: (name: 'id') => Sql; child: (name: string) => Sql }) =>
        sql`${child('referral_id')} = ${parent('id')}`,
    };
    return {
      type: 'Referral',
      ...caseworkRow,
      fields: {
        id: column('id'),
        reference: column('reference'),
        student: toOne('Student', { column: 'student_id' }),
        school: toOne('School', { column: 'school_id', always: true }),
        status: column('status'),
        version: column('version'),
        yearGroup: column('year_group'),
        purpose: column('purpose'),
        urgent: column('urgent'),
        nameWithheld: column('name_withheld'),
        submittedAt: column('submitted_at'),
        referrer: toOne('StaffMember', { column: 'referrer_id' }),
        signedOffBy: toOne('StaffMember', { column: 'signed_off_by' }),
        statement: computed<{ content: ReferralContent } & Standing>({
          needs: ({ row }) => ({
            content: latest(row('id'), sql.ref('content')),
            ...standing.needs({ row }),
          }),
          resolve: ({ content, ...about }, { viewer }) => readableContent(viewer, about, content),
        }),
        submissions: connection('ReferralSubmission', ofReferral),
        priorInterventions: connection('PriorIntervention', {
          join: ({ parent, child }) =>
            sql`${child('submission_id')} = ${latest(parent('id'), sql.ref('id'))}`,
        }),
        readiness: computed<{ readiness: Readiness }>({
          needs: ({ row }) => ({ readiness: latest(row('id'), sql.ref('readiness')) }),
          resolve: ({ readiness }) => readiness,
        }),
        replyClock: computed<{
          clock: Clock;
          calendar: StoredCalendar;
          decidedOn: string | null;
          replyWithinSchoolDays: number;
        }>({
          needs: ({ row }) => ({
            clock: clockSql(row('id'), row('clock_started_on')),
            calendar: schoolCalendarSql(row('school_id')),
            decidedOn: sql`(coalesce(${row('decided_at')}, ${row('withdrawn_at')}) at time zone 'Europe/London')::date`,
            replyWithinSchoolDays: row('reply_within_school_days'),
          }),
          resolve: ({ clock, calendar, decidedOn, ...promised }, { today }) =>
            replyClock(clock, withBankHolidays(calendar), promised, decidedOn ?? today),
        }),
        questions: connection('ReferralQuestion', ofReferral),
        decision: toOne('ReferralDecisionRecord', {
          join: ({ parent, child }) =>
            sql`${child('id')} = ${parent('id')} and ${child('decided_at')} is not null`,
        }),
        challengeGrounds: column('challenge_grounds'),
        challengedAt: column('challenged_at'),
        withdrawnReason: column('withdrawn_reason'),
        case: toOne('Case', { column: 'case_id' }),
        history: connection('HistoryEntry', { join: historyOf }),
        transitions: computed<Standing>({
          ...standing,
          resolve: (given, { viewer }) => referralTransitions(given, viewer),
        }),
        viewerCanAccept: may('ACCEPT'),
        viewerCanReturn: may('RETURN'),
        viewerCanDecline: may('DECLINE'),
        viewerCanAnswer: may('ANSWER'),
        viewerCanChallenge: may('CHALLENGE'),
        viewerCanWithdraw: may('WITHDRAW'),
        viewerCanUpholdDecline: may('UPHOLD_DECLINE'),
      },
      filters: {
        status: anyOf('status'),
        schoolId: equals('school_id', { kind: 'uuid' }),
        studentId: equals('student_id', { kind: 'uuid' }),
        open: filter(
          (value, { row }) =>
            sql`(${row('status')} in ('SUBMITTED', 'RETURNED', 'CHALLENGED')) = ${value}::boolean`,
        ),
        urgent: filter((value, { row }) => sql`${row('urgent')} = ${value}::boolean`),
        purpose: anyOf('purpose'),
        yearGroup: anyOf('year_group'),
        submittedFrom: filter((value, { row }) => sql`${row('submitted_at')} >= ${value}::date`),
        submittedTo: filter((value, { row }) => sql`${row('submitted_at')} < ${value}::date + 1`),
        search: filter(
          (value, { row }) => sql`(${row('reference')} = upper(${value}::text) or exists (
          select from outreach.student s where s.id = ${row('student_id')}
            and (s.search_name like '%' || lower(${value}::text) || '%' or public.word_similarity(lower(${value}::text), s.search_name) >= 0.45)))`,
        ),
      },
      orders: {
        OLDEST_FIRST: { terms: [asc('submitted_at', { notNull: true, type: 'timestamptz' })] },
        NEWEST_FIRST: { terms: [desc('submitted_at', { notNull: true, type: 'timestamptz' })] },
      },
      defaultOrder: 'OLDEST_FIRST',
    };
  },
);

/** The same row, as far as it tells what was decided; there is none before. */
const decision = viewOf('outreach.referral', ({ column, expression, toOne }) => ({
  type: 'ReferralDecisionRecord',
  key: 'id',
  keyKind: 'uuid',
  readers: CASEWORK_READERS,
  fields: {
    decidedAt: column('decided_at'),
    decidedBy: toOne('StaffMember', { column: 'decided_by' }),
    outcome: expression(
      ({ row }) =>
        sql`case when ${row('decline_reason')} is null then 'ACCEPTED' else 'DECLINED' end`,
    ),
    declineReason: column('decline_reason'),
    whatToTry: column('what_to_try'),
    adviceOffered: column('advice_offered'),
    exceptionReason: column('exception_reason'),
    urgencyConfirmed: column('urgency_confirmed'),
  },
}));

export const referralViews = [referral, decision];
export const referralRoots = [
  rootConnection('referrals', 'Referral', { readers: CASEWORK_READERS }),
  rootOne('referral', 'Referral', { readers: CASEWORK_READERS }),
];
