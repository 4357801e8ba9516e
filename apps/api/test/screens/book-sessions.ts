import type { Em } from '../../src/persistence/orm.ts';
import type { Subjects } from './asked-by-screens.ts';

/** A day on which the worker of the screens has sessions. */
export const bookedDay = '2035-10-01';

/**
 * Sessions with the student of the screens, one after the other on one day; the first is the session that is
 * opened, and has as many students as there are sessions. One more has passed and nobody recorded it.
 */
export async function bookSessions(
  em: Em,
  { student, worker, session }: Omit<Subjects, 'school'>,
  howMany: number,
): Promise<void> {
  const [row] = await em.execute<{ schoolId: string }[]>(
    `select school_id as "schoolId" from outreach.student where id = ?`,
    [student],
  );
  const { schoolId } = row!;
  await em.execute(
    `insert into outreach.session
       (id, centre_id, school_id, worker_id, kind, state, planned, held_on, starts_at, minutes, created_at)
     select case when n = 1 then ?::uuid else gen_random_uuid() end, s.centre_id, s.id, ?, 'GROUP', 'PLANNED', true,
       case when n = 0 then date '2001-10-01' else ?::date end, time '08:00' + n * interval '10 minutes', 10, now()
     from outreach.school s, generate_series(0, ?::int) n where s.id = ?`,
    [session, worker, bookedDay, howMany, schoolId],
  );
  const member = `insert into outreach.session_student (id, centre_id, school_id, student_id, session_id)
     select gen_random_uuid(), b.centre_id, b.school_id, s.id, b.id from outreach.session b, outreach.student s`;
  await em.execute(
    `${member} where b.worker_id = ? and b.school_id = ? and s.id = ? and b.held_on in (?, date '2001-10-01')`,
    [worker, schoolId, student, bookedDay],
  );
  await em.execute(
    `${member} where b.id = ? and s.id in
       (select id from outreach.student where school_id = ? and id <> ? order by id limit ?)`,
    [session, schoolId, student, howMany - 1],
  );
}
