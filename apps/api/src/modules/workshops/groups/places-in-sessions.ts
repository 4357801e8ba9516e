import type { Membership, SchoolDate } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import { SessionStudent } from '../../sessions/session-student.entity.ts';
import { Session } from '../../sessions/session.entity.ts';
import type { FoundGroup } from './find-group.ts';

const raised = (act: Act, ids: readonly string[]) =>
  sql`update outreach.session set version = version + 1 where id = any(${`{${ids.join(',')}}`}::uuid[])`.execute(
    act.em.getKysely(),
  );

/** GRP-5: whoever joins is expected at the sessions that are left from that day on. */
export async function expectIn(
  act: Act,
  { row, stored }: FoundGroup,
  { studentId, caseId, from }: Membership,
): Promise<void> {
  const ids = stored.dates
    .filter(({ on, state }) => state === 'PLANNED' && on >= from)
    .map(({ sessionId }) => sessionId);
  act.em.persist(
    ids.map((sessionId) =>
      act.em.create(SessionStudent, {
        id: act.newId(),
        centreId: row.centreId,
        schoolId: row.schoolId,
        studentId,
        sessionId,
        caseId,
      }),
    ),
  );
  await act.em.flush();
  await raised(act, ids);
}

/** GRP-5: whoever leaves is expected no more after the last day; a catch-up of theirs is called off. */
export async function expectNoMore(
  act: Act,
  { row }: FoundGroup,
  studentId: string,
  to: SchoolDate,
): Promise<void> {
  const sessions = await act.em.find(Session, {
    groupId: row.id,
    state: 'PLANNED',
    heldOn: { $gt: to },
  });
  const ids = sessions.map(({ id }) => id);
  const places = await act.em.find(SessionStudent, { studentId, sessionId: { $in: ids } });
  const left = sessions.filter(({ id }) => places.some(({ sessionId }) => sessionId === id));
  // First, since a session at another school is seen only while a student of the own one is expected there.
  await raised(
    act,
    left.filter(({ catchUp }) => !catchUp).map(({ id }) => id),
  );
  for (const session of left.filter(({ catchUp }) => catchUp)) callOff(act, session);
  act.em.remove(
    places.filter(({ sessionId }) => left.some(({ id, catchUp }) => id === sessionId && !catchUp)),
  );
  await act.em.flush();
}

/** A session of a run that is not needed any more: nothing was lost by it. */
export function callOff(act: Act, session: FoundSessionRow): void {
  Object.assign(session, {
    state: 'CANCELLED',
    lossReason: 'PLANNED_BY_MISTAKE',
    lossWhose: 'SERVICE',
    recordedAt: act.now,
    recordedBy: act.viewer.staffId,
  });
  act.record({
    event: 'SESSION_CANCELLED',
    subject: 'SESSION',
    subjectId: session.id,
    schoolId: session.schoolId,
    facts: [{ name: 'on', value: session.heldOn }],
  });
}

interface FoundSessionRow {
  readonly id: string;
  readonly schoolId: string;
  readonly heldOn: string;
}
