import type { Em } from '../../src/persistence/orm.ts';
import type { Subjects } from './asked-by-screens.ts';

/** The day on which the group of the screens meets; the sessions that follow do so week by week. */
const firstDay = '2035-10-02';

/**
 * Programmes, groups, places, who waits, is nominated and is kept apart: as many of each as is asked for. The first programme
 * and the first group are those that are opened; nobody who is kept apart has a place.
 */
export async function bookGroup(em: Em, subjects: Subjects, howMany: number): Promise<void> {
  const { school, worker, programme, group, nomination } = subjects;
  const run = (statement: string, values: unknown[]) => em.execute(statement, values);
  await run(
    `insert into outreach.programme (id, centre_id, name, aim, topics, kind, minimum_size, maximum_size, created_at)
     select case when n = 1 then ?::uuid else gen_random_uuid() end, s.centre_id, 'Programme ' || n, 'To see it', '{COPING}',
       'TARGETED', 2, 6, now() from outreach.school s, generate_series(1, ?::int) n where s.id = ?`,
    [programme, howMany, school],
  );
  await run(
    `insert into outreach.programme_session (id, centre_id, programme_id, number, title, minutes)
     select gen_random_uuid(), p.centre_id, p.id, n, 'Session ' || n, 45 from outreach.programme p, generate_series(1, ?::int) n
     where p.id = ?`,
    [howMany, programme],
  );
  await run(
    `insert into outreach.workshop_group (id, centre_id, school_id, programme_id, worker_id, name, status, created_at)
     select case when n = 1 then ?::uuid else gen_random_uuid() end, s.centre_id, s.id, ?, ?, 'Group ' || n, 'PLANNED', now()
     from outreach.school s, generate_series(1, ?::int) n where s.id = ?`,
    [group, programme, worker, howMany, school],
  );
  await run(
    `insert into outreach.session (id, centre_id, school_id, worker_id, group_id, run_number, run_title, kind, state, planned,
       held_on, starts_at, minutes, created_at)
     select gen_random_uuid(), g.centre_id, g.school_id, g.worker_id, g.id, n, 'Session ' || n, 'WORKSHOP', 'PLANNED', true,
       ?::date + 7 * (n - 1), '19:00', 45, now() from outreach.workshop_group g, generate_series(1, ?::int) n where g.id = ?`,
    [firstDay, howMany, group],
  );
  const students = `(select s.*, row_number() over (order by s.id) as n from outreach.student s where s.school_id = ?) t`;
  await run(
    `insert into outreach.group_membership (id, centre_id, school_id, student_id, group_id, programme_id, starts_on,
       chosen_reason, created_at)
     select gen_random_uuid(), t.centre_id, t.school_id, t.id, ?, ?, '2035-09-01', 'NEED_MATCHES', now()
     from ${students} where t.n <= least(?, 5)`,
    [group, programme, school, howMany],
  );
  await run(
    `insert into outreach.waiting_list_entry (id, centre_id, school_id, student_id, programme_id, since, created_at)
     select gen_random_uuid(), t.centre_id, t.school_id, t.id, ?, '2025-10-01', now() from ${students} where t.n > 5 and t.n <= 5 + ?`,
    [programme, school, howMany],
  );
  for (const [kind, startsOn, years] of [
    ['INTO_KS4', '2035-09-01', '9, 10'],
    ['INTO_SECONDARY', '2020-09-01', '6, 7'],
  ])
    await run(
      `insert into outreach.transition_nomination (id, centre_id, school_id, student_id, programme_id, kind, from_year, to_year,
         starts_on, nominated_by, nominated_on)
       select case when t.n = 6 and '${kind}' = 'INTO_KS4' then ?::uuid else gen_random_uuid() end, t.centre_id, t.school_id,
         t.id, ?, '${kind}', ${years}, '${startsOn}', ?, '2025-10-01' from ${students} where t.n > 5 and t.n <= 5 + ?`,
      [nomination, programme, worker, school, howMany],
    );
  for (const table of ['transition_note', 'restricted_part'])
    await run(
      `insert into outreach.${table} (id, centre_id, school_id, student_id, nomination_id, version, written_on, written_at,
         written_by, ${table === 'restricted_part' ? 'note' : 'strengths, for_conversation'})
       select gen_random_uuid(), m.centre_id, m.school_id, m.student_id, m.id, n, '2025-10-01', now(), ?,
         'As it was talked over'${table === 'restricted_part' ? '' : ', true'}
       from outreach.transition_nomination m, generate_series(1, ?::int) n where m.id = ?`,
      [worker, howMany, nomination],
    );
  await run(
    `insert into outreach.keep_apart (id, centre_id, school_id, student_id, other_student_id, starts_on, reason, set_by, created_at)
     select gen_random_uuid(), t.centre_id, t.school_id, t.id, o.id, '2025-10-01', 'CONFLICT', ?, now()
     from ${students} join ${students.replace(/\) t$/, ') o')} on o.n = t.n + 1 where t.n > 5 and t.n <= 5 + ?`,
    [worker, school, school, howMany],
  );
}
