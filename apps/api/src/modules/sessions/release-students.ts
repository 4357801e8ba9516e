import {
  consentStanding,
  releaseStudent,
  type ConsentRecord,
  type StudentId,
} from '@outreach/domain';
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
 * CNS-3: what is planned and no longer agreed to stops in the same transaction as the withdrawal is recorded: the
 * student's place in a group goes, and a session with nobody left is called off.
 */
export async function releaseStudents(
  act: Act,
  studentId: string,
  records: readonly ConsentRecord[],
): Promise<void> {
  for (const found of await sessionsToCome(act, studentId, act.today)) {
    const decision = releaseStudent(sessionState(found), {
      studentId: studentId as StudentId,
      standing: consentStanding(records, found.row.heldOn),
      today: act.today,
    });
    if (decision.outcome === 'refused') throw new Error('a withdrawal is not refused by a plan');
    for (const event of decision.events)
      if (event.type !== 'SessionPlanned') {
        applySessionEvent(act, found, event);
        await raiseVersion(act.em, 'session', found.row);
      }
  }
}
