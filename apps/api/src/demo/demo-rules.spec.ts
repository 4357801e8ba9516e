import {
  addMonths,
  assessReadiness,
  consentStanding,
  dayOf,
  DEFAULT_SETTINGS,
  detailViolations,
  detailWarnings,
  isSchoolDay,
  mayNameStudents,
  type ReferralContent,
  ReferralContentShape,
  replyClock,
  REQUEST_FORMS,
  type SessionKind,
  type StudentDetails,
} from '@outreach/domain';
import { sql } from 'kysely';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf } from '../acts/calendar-of.ts';
import { queryOne } from '../acts/query-one.ts';
import { studentsForSessionSql, type StoredStudent } from '../reads/students-for-session-sql.ts';
import { openTestDatabase, type TestDatabase } from '../../test/open-test-database.ts';
import { loadDemo } from './load-demo.ts';

const now = new Date();
const today = dayOf(now);
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.asSystem((em) => loadDemo(em, now));
});
afterAll(() => database.close());

const all = <Row>(statement: string) => database.asSystem((em) => em.execute<Row[]>(statement));

/** Rows that should not exist, by what they would break. */
async function expectNone(statement: string): Promise<void> {
  expect(await all(statement)).toEqual([]);
}

describe('everybody and everything in the demonstration keeps the rules', () => {
  it('has students whose details the domain accepts without a warning', async () => {
    const students = await all<StudentDetails>(
      `select given_name as "givenName", family_name as "familyName", preferred_name as "preferredName",
         date_of_birth::text as "dateOfBirth", sex, year_group as "yearGroup", upn,
         upn_unknown_reason as "upnUnknownReason", uln from outreach.student`,
    );
    const faults = students.flatMap((student) => [
      ...detailViolations(student, today),
      ...detailWarnings(student, today),
    ]);
    expect(faults).toEqual([]);
  });

  it('stores what schools said in the shape of the domain, with its own answer on that day', async () => {
    const sent = await all<{ content: ReferralContent; readiness: unknown; day: string }>(
      `select content, readiness, (submitted_at at time zone 'Europe/London')::date::text as day
       from outreach.referral_submission`,
    );
    for (const { content, readiness, day } of sent) {
      expect(v.parse(ReferralContentShape, content)).toEqual(content);
      expect(readiness).toEqual({ ...assessReadiness(content, day, DEFAULT_SETTINGS) });
    }
    const drafts = await all<{ content: unknown }>('select content from outreach.referral_draft');
    for (const { content } of drafts)
      expect(v.parse(ReferralContentShape, content)).toEqual(content);
  });

  it('says when an answer is due as the calendar of the school says it', async () => {
    const waiting = await all<{
      schoolId: string;
      startedOn: string;
      dueOn: string;
      pauses: { from: string; to: string | null }[];
    }>(
      `select r.school_id as "schoolId", r.clock_started_on::text as "startedOn", r.reply_due_on::text as "dueOn",
         coalesce((select jsonb_agg(jsonb_build_object('from', q.asked_on, 'to', q.answered_on))
           from outreach.referral_question q where q.referral_id = r.id), '[]') as pauses
       from outreach.referral r where r.status in ('SUBMITTED', 'RETURNED')`,
    );
    const clocks = [];
    for (const { schoolId, startedOn, dueOn, pauses } of waiting) {
      const calendar = await database.asSystem((em) => calendarOf(em, schoolId));
      const clock = replyClock({ startedOn, pauses }, calendar, DEFAULT_SETTINGS, today);
      expect(clock.dueOn).toBe(dueOn);
      clocks.push(clock);
    }
    expect(clocks.filter(({ overdue }) => overdue)).toHaveLength(1);
    expect(clocks.filter(({ paused }) => paused)).toHaveLength(2);
    expect(new Set(clocks.map(({ schoolDaysLeft }) => schoolDaysLeft)).size).toBeGreaterThan(5);
  });

  it('has a case for each accepted referral and for no other', async () => {
    await expectNone(
      `select r.id from outreach.referral r
       left join outreach.support_case c on c.id = r.case_id and c.student_id = r.student_id
       where (r.status = 'ACCEPTED') <> (c.id is not null)`,
    );
    await expectNone(
      `select c.id from outreach.support_case c left join outreach.referral r on r.id = c.referral_id
       where r.status is distinct from 'ACCEPTED' or (r.decided_at at time zone 'Europe/London')::date <> c.opened_on`,
    );
  });

  it('has nobody with two open cases or two open referrals, and one second referral that joined', async () => {
    await expectNone(
      `select student_id from outreach.support_case where status <> 'CLOSED' group by 1 having count(*) > 1`,
    );
    const joined = await all(
      `select case_id from outreach.referral where case_id is not null group by 1 having count(*) > 1`,
    );
    expect(joined).toHaveLength(1);
  });

  it('has consents that could have been recorded on their day', async () => {
    const consents = await all<Record<'signedOn' | 'validUntil' | 'formVersion', string>>(
      `select signed_on::text as "signedOn", valid_until::text as "validUntil", form_version as "formVersion"
       from outreach.consent`,
    );
    for (const { signedOn, validUntil, formVersion } of consents) {
      const form = REQUEST_FORMS.find(({ version }) => version === formVersion);
      expect(form === undefined || signedOn < form.from || signedOn > today).toBe(false);
      expect(validUntil).toBe(addMonths(signedOn, DEFAULT_SETTINGS.consentValidMonths));
    }
    await expectNone(
      `select id from outreach.consent where relationship in ('SIBLING', 'OTHER')
         or (method <> 'ELECTRONIC' and seen_by_name is null)`,
    );
  });

  it('shows consents of every sort: refused, withdrawn, disputed, expired and soon to expire', async () => {
    const [sorts] = await all<Record<string, number>>(
      `select (select count(*)::int from outreach.intervention_consent where not given) as refused,
         (select count(*)::int from outreach.sharing_consent where not given) as "notShared",
         (select count(distinct consent_id)::int from outreach.intervention_consent where withdrawn_on is not null) as withdrawn,
         (select count(*)::int from outreach.sharing_consent where withdrawn_on is not null) as "agencyWithdrawn",
         (select count(*)::int from outreach.consent where disputed) as disputed`,
    );
    expect(sorts?.['refused']).toBeGreaterThan(20);
    expect(sorts?.['notShared']).toBeGreaterThan(20);
    expect(sorts).toMatchObject({ withdrawn: 2, agencyWithdrawn: 1, disputed: 1 });
  });

  it('has nothing that happened in the future, or in the wrong order', async () => {
    await expectNone(`select id from outreach.history_entry where at > now()`);
    await expectNone(
      `select id from outreach.referral where decided_at < submitted_at or challenged_at < decided_at or withdrawn_at < submitted_at`,
    );
    await expectNone(
      `select q.id from outreach.referral_question q join outreach.referral r on r.id = q.referral_id
       where q.asked_at < r.submitted_at or q.answered_at < q.asked_at or r.decided_at < coalesce(q.answered_at, q.asked_at)`,
    );
    await expectNone(
      `select id from outreach.support_case where closed_on < opened_on or closed_on > current_date`,
    );
    await expectNone(
      `select p.id from outreach.partnership_confirmation p join outreach.support_case c on c.id = p.case_id
       where p.confirmed_on < c.opened_on or p.confirmed_on > current_date`,
    );
  });

  it('has a student on roll at the school on the day of each referral (REF-1)', async () => {
    await expectNone(
      `select r.id from outreach.referral r where not exists (
         select from outreach.enrolment e where e.student_id = r.student_id and e.school_id = r.school_id
           and e.kind = 'MAIN' and e.starts_on <= r.clock_started_on)`,
    );
  });

  it('has a history for what is there', async () => {
    await expectNone(
      `select c.id from outreach.support_case c where not exists (
         select from outreach.history_entry h where h.case_id = c.id and h.event = 'CASE_OPENED')`,
    );
    await expectNone(
      `select r.id from outreach.referral r where (
         select count(*) from outreach.history_entry h where h.subject_id = r.id and h.subject = 'REFERRAL') <> r.version`,
    );
    await expectNone(
      `select s.id from (
         select id, signed_off_by from outreach.referral_draft union all select id, signed_off_by from outreach.referral) s
       where s.signed_off_by is not null and not exists (
         select from outreach.history_entry h where h.subject_id = s.id and h.event = 'DRAFT_SIGNED_OFF'
           and h.actor_id = s.signed_off_by)`,
    );
    await expectNone(
      `select c.id from outreach.consent c where not exists (
         select from outreach.history_entry h where h.subject_id = c.id and h.event = 'CONSENT_RECORDED')`,
    );
  });

  it('leaves every served school with one dedicated worker, save the one whose worker left', async () => {
    const without = await all<{ name: string }>(
      `select s.name from outreach.school s where exists (select from outreach.allocation a where a.school_id = s.id)
         and not exists (select from outreach.allocation a where a.school_id = s.id and a.role = 'DEDICATED'
           and a.starts_on <= current_date and coalesce(a.ends_on, 'infinity') >= current_date)`,
    );
    expect(without).toEqual([{ name: 'Brandles School' }]);
  });

  it('has plans in every state, whose targets, ratings and reviews fit, and none changed after it was agreed', async () => {
    const states = await all<{ state: string }>(
      'select distinct state from outreach.plan_version order by 1',
    );
    expect(states.map(({ state }) => state)).toEqual(['AGREED', 'DRAFT', 'ENDED', 'SUPERSEDED']);
    await expectNone(
      `select v.id from outreach.plan_version v join outreach.support_plan p on p.id = v.plan_id
       join outreach.support_case c on c.id = p.case_id
       where v.written_on < c.opened_on or v.written_on > current_date or coalesce(v.ended_on, v.superseded_on) < v.written_on
         or (c.status = 'CLOSED' and v.state <> 'ENDED')`,
    );
    await expectNone(
      `select v.id from outreach.plan_version v where v.state <> 'DRAFT'
         and (select count(*) from outreach.plan_agreement a where a.plan_version_id = v.id) <> 4
         or (select count(*) from outreach.plan_target t where t.plan_version_id = v.id) not between 1 and 3`,
    );
    await expectNone(
      `select t.id from outreach.target t where not exists (select from outreach.goal_rating g where g.target_id = t.id)`,
    );
    await expectNone(
      `select g.id from outreach.goal_rating g where g.rated_on > current_date
       union all select r.id from outreach.plan_review r join outreach.plan_version v on v.id = r.plan_version_id
         where r.reviewed_on < v.written_on or r.reviewed_on > current_date
       union all select m.id from outreach.measure m where m.taken_on > current_date`,
    );
    // Each scale of an SDQ goes to 10, and four of the five make the total.
    await expectNone(
      `select m.id from outreach.measure m cross join jsonb_to_recordset(m.scores) as s (scale text, score int)
       where m.kind = 'SDQ' group by m.id
       having min(s.score) < 0 or max(s.score) filter (where s.scale <> 'TOTAL') > 10
         or sum(s.score) filter (where s.scale = 'TOTAL') <> sum(s.score) filter (where s.scale not in ('TOTAL', 'PROSOCIAL'))`,
    );
    await expectNone(
      `select t.id from outreach.plan_target t join outreach.plan_version v on v.id = t.plan_version_id
       where (v.state = 'ENDED') <> (t.result is not null)`,
    );
  });

  it('has sessions that the rules allow: one in ten is asked again', async () => {
    const sessions = await all<{
      id: string;
      schoolId: string;
      on: string;
      kind: SessionKind;
      state: string;
      studentIds: string[];
    }>(
      `select e.id, e.school_id as "schoolId", e.held_on::text as "on", e.kind, e.state,
         coalesce((select json_agg(x.student_id) from outreach.session_student x where x.session_id = e.id), '[]') as "studentIds"
       from outreach.session e order by e.id`,
    );
    expect(sessions.filter(({ state }) => state === 'HAPPENED').length).toBeGreaterThan(300);
    for (const { id, schoolId, on, kind, studentIds } of sessions.filter(
      (_one, at) => at % 10 === 0,
    )) {
      const calendar = await database.asSystem((em) => calendarOf(em, schoolId));
      expect(isSchoolDay(calendar, on)).toBe(true);
      const stored = await database.asSystem((em) =>
        queryOne<StoredStudent[]>(
          em,
          studentsForSessionSql(sql`${`{${studentIds.join(',')}}`}::uuid[]`, {
            schoolId: sql`${schoolId}::uuid`,
            on: sql`${on}::date`,
            sessionId: sql`${id}::uuid`,
          }),
        ),
      );
      const students = stored.map(({ supportCase, records, ...student }) => ({
        ...student,
        supportCase,
        caseId: supportCase?.id ?? null,
        standing: consentStanding(records, on),
        keptApartFrom: [],
      }));
      const { stops } = mayNameStudents({ kind, students, maximumSize: 6, meetAndAssess: false });
      expect([id, on, stops]).toEqual([id, on, []]);
    }
  });
});
