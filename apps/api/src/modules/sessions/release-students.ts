import {
  releaseStudent,
  type ReleaseCause,
  type SchoolDate,
  type StudentId,
} from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { held } from '../../acts/find.ts';
import { raiseVersion } from '../../acts/raise-version.ts';
import { applySessionEvent } from './apply-session-event.ts';
import { sessionState, type FoundSession } from './find-session.ts';
import { SessionStudent } from './session-student.entity.ts';
import { Session } from './session.entity.ts';

/** Sessions with a student from today on, held for the act. */
export async function sessionsToCome(
  { em }: Pick<Act, 'em'>,
  studentId: string,
  today: string,
): Promise<FoundSession[]> {
  const places = await em.find(SessionStudent, { studentId });
  const rows = await em.find(
    Session,
    {
      id: { $in: places.map(({ sessionId }) => sessionId) },
      state: 'PLANNED',
      heldOn: { $gte: today },
    },
    { ...held, orderBy: { heldOn: 'asc', startsAt: 'asc' } },
  );
  const students = await em.find(SessionStudent, { sessionId: { $in: rows.map(({ id }) => id) } });
  return rows.map((row) => ({
    row,
    students: students.filter(({ sessionId }) => sessionId === row.id),
  }));
}

/**
 * CNS-3, CAS-1, GRP-2: what is planned and is carried by nothing any more stops in the same transaction as that is
 * recorded: the student is expected no longer, and a session with nobody left is called off.
 */
export async function releaseStudents(
  act: Act,
  studentId: string,
  causeOn: (day: SchoolDate) => ReleaseCause,
): Promise<void> {
  for (const found of await sessionsToCome(act, studentId, act.today)) {
    const { row, students } = found;
    const decision = releaseStudent(sessionState(found), {
      studentId: studentId as StudentId,
      cause: causeOn(row.heldOn),
      unseen: (await studentsIn(act, row.id)) - students.length,
      today: act.today,
    });
    if (decision.outcome === 'refused')
      throw new Error('what carries work ends whatever is planned');
    for (const event of decision.events) {
      if (event.type === 'SessionPlanned') continue;
      // First, since a session at another school is seen only while a student of the own one is expected there.
      if (event.type === 'StudentsChanged') await raiseVersion(act.em, 'session', row);
      applySessionEvent(act, found, event);
      await act.em.flush();
    }
  }
}

/** How many are expected, whoever of them the viewer may see. */
async function studentsIn({ em }: Act, sessionId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select auth.students_in(${sessionId}::uuid) as count
  `.execute(em.getKysely());
  return rows[0]?.count ?? 0;
}
