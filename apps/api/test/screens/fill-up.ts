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
  // A worker covers at ten more schools: at one school, only once.
  await em.execute(
    `${copyOf('allocation', `'school_id', s.id, 'role', 'COVER'`)}
     from (select * from outreach.allocation where worker_id = ? order by ends_on desc nulls first limit 1) t,
       (select s.* from outreach.school s where not exists
          (select from outreach.allocation a where a.school_id = s.id and a.worker_id = ?)
        order by s.id limit 10) s
     where s.centre_id = t.centre_id`,
    [subjects.worker, subjects.worker],
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
