import type { Em } from '../../src/persistence/orm.ts';
import type { Subjects } from './asked-by-screens.ts';

/** A table, what its rows belong to and by which column, and what must differ in the `n`th copy of row `t`. */
type Copied = readonly [table: string, belongs: keyof Subjects, column: string, but?: string];

const copied: readonly Copied[] = [
  ['history_entry', 'student', 'student_id'],
  ['history_entry', 'case', 'case_id'],
  ['student_contact', 'student', 'student_id'],
  ['student_need', 'student', 'student_id'],
  ['student_agreement', 'student', 'student_id'],
  ['consent', 'student', 'student_id'],
  ['history_entry', 'referral', 'referral_id'],
  ['referral_question', 'referral', 'referral_id'],
  ['school_closure', 'school', 'school_id', `'closed_on', t.closed_on + 3000 * n`],
  ['staff_member', 'school', 'school_id', `'email', n || t.email, 'account_state', 'INVITED'`],
];

/** The start of a statement that copies the rows `t` of a table. */
const copyOf = (table: string, but = ''): string =>
  `insert into outreach.${table} select (jsonb_populate_record(null::outreach.${table}, to_jsonb(t)
     || jsonb_build_object('id', gen_random_uuid()) || jsonb_build_object(${but}))).*`;

/** Ten times as much of what a screen shows of one thing, so that a query for each row would be seen. */
export async function fillUp(em: Em, subjects: Subjects): Promise<void> {
  for (const [table, belongs, column, but] of copied)
    await em.execute(
      `${copyOf(table, but)} from outreach.${table} t, generate_series(1, 10) n where t.${column} = ?`,
      [subjects[belongs]],
    );
  await em.execute(
    `insert into outreach.allocation (id, centre_id, school_id, worker_id, role, minutes_per_week, starts_on)
     select gen_random_uuid(), s.centre_id, s.id, w.id, 'COVER', 15, '2025-09-01'
     from outreach.staff_member w join outreach.school s on s.centre_id = w.centre_id
     where w.id = ? and not exists (
       select from outreach.allocation a where a.school_id = s.id and a.worker_id = w.id)`,
    [subjects.worker],
  );
}

/** What a small centre of the demonstration lacks: a draft, and something that waits for its manager. */
export async function addDraftAndDispute(em: Em): Promise<void> {
  await em.execute(
    `update outreach.consent set disputed = true
     where centre_id = (select id from outreach.centre where short_name = 'SESC')`,
  );
  const but = `'centre_id', s.centre_id, 'school_id', s.school_id, 'student_id', s.id`;
  await em.execute(
    `${copyOf('referral_draft', but)}
     from (select * from outreach.referral_draft order by length(content::text), id limit 1) t,
       (select distinct on (centre_id) * from outreach.student order by centre_id, id) s
     where not exists (select from outreach.referral_draft d where d.centre_id = s.centre_id)`,
  );
}

/** Sessions of one worker in one week of a term that is over, each with one student. */
export async function addSessions(
  em: Em,
  { school, student, worker }: Subjects,
  count: number,
): Promise<void> {
  await em.execute(
    `with held as (
       insert into outreach.session (id, centre_id, school_id, worker_id, kind, state, planned,
         held_on, starts_at, minutes, recorded_minutes, created_at)
       select gen_random_uuid(), centre_id, id, ?, 'ONE_TO_ONE', 'HAPPENED', true,
         date '2025-11-03' + n % 5, make_time(9 + n / 5, 0, 0), 45, 45, now()
       from outreach.school, generate_series(1, ?::int) n where id = ?
       returning id, centre_id, school_id)
     insert into outreach.session_student (id, centre_id, school_id, student_id, session_id, attendance)
     select gen_random_uuid(), centre_id, school_id, ?, id, 'ATTENDED' from held`,
    [worker, count, school, student],
  );
}

/** Cases that were opened long ago, and about which nobody has done anything. */
export async function addSilentCases(em: Em, { student }: Subjects, count: number): Promise<void> {
  await em.execute(
    `with silent as (
       insert into outreach.student (id, centre_id, school_id, given_name, family_name, date_of_birth, sex, year_group)
       select gen_random_uuid(), t.centre_id, t.school_id, 'Un', 'Heard', t.date_of_birth, t.sex, t.year_group
       from outreach.student t, generate_series(1, ?::int) where t.id = ?
       returning id, centre_id, school_id)
     insert into outreach.support_case (id, centre_id, school_id, student_id, status, opened_on)
     select gen_random_uuid(), centre_id, school_id, id, 'ACTIVE', '2025-09-01' from silent`,
    [count, student],
  );
}
