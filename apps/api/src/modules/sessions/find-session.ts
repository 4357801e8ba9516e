import type {
  AbsenceReason,
  Attendance,
  CaseId,
  CentreId,
  GroupId,
  LossReason,
  SchoolId,
  SeriesId,
  Session as SessionState,
  SessionId,
  SessionKind,
  StaffId,
  StudentId,
  Subtopic,
  Topic,
  Whose,
} from '@outreach/domain';
import type { FilterQuery, InferEntity } from '@mikro-orm/core';
import type { Act } from '../../acts/act.ts';
import { held, heldOrSeen, idOf } from '../../acts/find.ts';
import { SessionStudent } from './session-student.entity.ts';
import { Session } from './session.entity.ts';

/** A session that the viewer may see, held for the act, with its students. */
export async function findSession({ em }: Act, id: string) {
  const row = await heldOrSeen((lock) => em.findOne(Session, { id: idOf(id) }, lock));
  const students = await em.find(SessionStudent, { sessionId: row.id });
  return { row, students };
}

export type FoundSession = Awaited<ReturnType<typeof findSession>>;

/** All planned sessions of which this holds, held for the act in the order of their days. */
export async function findPlanned(
  { em }: Act,
  where: FilterQuery<InferEntity<typeof Session>>,
): Promise<FoundSession[]> {
  const rows = await em.find(
    Session,
    { $and: [where, { state: 'PLANNED' }] },
    { ...held, orderBy: { heldOn: 'asc', startsAt: 'asc' } },
  );
  const students = await em.find(SessionStudent, { sessionId: { $in: rows.map(({ id }) => id) } });
  return rows.map((row) => ({
    row,
    students: students.filter(({ sessionId }) => sessionId === row.id),
  }));
}

/** The stored session as the rules know it. */
export function sessionState({ row, students }: FoundSession): SessionState {
  const common = {
    id: row.id as SessionId,
    centreId: row.centreId as CentreId,
    schoolId: row.schoolId as SchoolId,
    workerId: row.workerId as StaffId,
    kind: row.kind as SessionKind,
    topics: row.topics as (Topic | Subtopic)[],
    slot: { on: row.heldOn, startsAt: row.startsAt, minutes: row.minutes, room: row.room ?? null },
    students: students.map(({ studentId, caseId }) => ({
      studentId: studentId as StudentId,
      caseId: (caseId ?? null) as CaseId | null,
    })),
    seriesId: (row.seriesId ?? null) as SeriesId | null,
    groupId: (row.groupId ?? null) as GroupId | null,
    planned: row.planned,
  };
  const lost = {
    reason: (row.lossReason ?? 'WORKER_AWAY') as LossReason,
    whose: (row.lossWhose ?? 'SERVICE') as Whose,
  };
  switch (row.state) {
    case 'PLANNED':
      return { ...common, state: 'PLANNED' };
    case 'CANCELLED':
      return { ...common, ...lost, state: 'CANCELLED' };
    case 'DID_NOT_HAPPEN':
      return {
        ...common,
        ...lost,
        workerWasThere: row.workerWasThere === true,
        state: 'DID_NOT_HAPPEN',
      };
    case 'HAPPENED':
      return { ...common, record: recordOf({ row, students }), state: 'HAPPENED' };
    default:
      throw new Error(`a session is ${row.state}`);
  }
}

function recordOf({ row, students }: FoundSession) {
  return {
    minutes: row.recordedMinutes ?? row.minutes,
    preparationMinutes: row.preparationMinutes ?? 0,
    howItWent: (row.howItWent ?? null) as 'WELL' | 'MIXED' | 'HARD' | null,
    concern:
      row.concernToldTo == null
        ? null
        : { toldTo: row.concernToldTo, toldAt: row.concernToldAt ?? row.startsAt },
    attendance: students.map((one) => ({
      studentId: one.studentId as StudentId,
      attendance: (one.attendance ?? 'ATTENDED') as Attendance,
      minutesLate: one.minutesLate ?? null,
      absence:
        one.absenceReason == null
          ? null
          : {
              reason: one.absenceReason as AbsenceReason,
              whose: (one.absenceWhose ?? 'STUDENT') as Whose,
            },
    })),
  };
}
