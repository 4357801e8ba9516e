import type { PlannedSession } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { SessionStudent } from './session-student.entity.ts';
import { Session } from './session.entity.ts';

export interface Whereabouts {
  readonly place: string | null;
  readonly meetAndAssess: boolean;
  /** Which content of a run it is, where it is one (WRK-1); a catch-up is for one member alone (WRK-3). */
  readonly run?: {
    readonly number: number;
    readonly title: string;
    readonly moved: boolean;
    readonly catchUp: boolean;
  };
}

/** Stores a session that a decision planned, with whom it expects; the students take their slot from it. */
export async function addSession(
  act: Act,
  session: PlannedSession,
  { place, meetAndAssess, run }: Whereabouts,
) {
  const { em, now, newId } = act;
  const { id, centreId, schoolId, workerId, kind, slot, seriesId, groupId } = session;
  const row = em.create(Session, {
    id,
    centreId,
    schoolId,
    workerId,
    kind,
    topics: [...session.topics],
    state: 'PLANNED',
    planned: session.planned,
    heldOn: slot.on,
    startsAt: slot.startsAt,
    minutes: slot.minutes,
    room: slot.room,
    place,
    seriesId,
    groupId,
    runNumber: run?.number ?? null,
    runTitle: run?.title ?? null,
    runMoved: run?.moved ?? false,
    catchUp: run?.catchUp ?? false,
    meetAndAssess,
    createdAt: now,
  });
  em.persist(row);
  await em.flush();
  const students = session.students.map(({ studentId, caseId }) =>
    em.create(SessionStudent, {
      id: newId(),
      centreId,
      schoolId,
      studentId,
      sessionId: id,
      caseId,
    }),
  );
  em.persist(students);
  await em.flush();
  act.record({
    event: 'SESSION_PLANNED',
    subject: 'SESSION',
    subjectId: id,
    schoolId,
    facts: [
      { name: 'kind', value: kind },
      { name: 'on', value: slot.on },
      { name: 'startsAt', value: slot.startsAt },
      { name: 'worker', value: workerId },
    ],
  });
  return { row, students };
}
