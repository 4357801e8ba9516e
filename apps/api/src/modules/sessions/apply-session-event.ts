import type { SessionEvent, StudentAttendance } from '@outreach/domain';
import type { Act, Happening } from '../../acts/act.ts';
import type { FoundSession } from './find-session.ts';
import { SessionStudent } from './session-student.entity.ts';

type Facts = NonNullable<Happening['facts']>;
type Event = Exclude<SessionEvent, { type: 'SessionPlanned' }>;

const NAMES = {
  SessionMoved: 'SESSION_MOVED',
  StudentsChanged: 'SESSION_STUDENTS_CHANGED',
  SessionHeld: 'SESSION_HELD',
  SessionNotHeld: 'SESSION_NOT_HELD',
  SessionCancelled: 'SESSION_CANCELLED',
} as const;

/** Stores what a decision said about a session, and records it: once for the session, and once for each student. */
export function applySessionEvent(
  act: Act,
  found: FoundSession,
  event: Event,
  more: Facts = [],
): void {
  const { row } = found;
  act.record({
    event: NAMES[event.type],
    subject: 'SESSION',
    subjectId: row.id,
    schoolId: row.schoolId,
    facts: [...store(act, found, event), ...more],
  });
}

function store(act: Act, found: FoundSession, event: Event): Facts {
  const { row } = found;
  const on = { name: 'on', value: row.heldOn };
  switch (event.type) {
    case 'SessionMoved': {
      const was = [
        { name: 'wasOn', value: row.heldOn },
        { name: 'wasAt', value: row.startsAt },
      ];
      const { to, workerId } = event;
      Object.assign(row, {
        heldOn: to.on,
        startsAt: to.startsAt,
        minutes: to.minutes,
        room: to.room,
        workerId,
      });
      return [
        ...was,
        { name: 'on', value: to.on },
        { name: 'startsAt', value: to.startsAt },
        { name: 'minutes', value: String(to.minutes) },
        { name: 'worker', value: workerId },
      ];
    }
    case 'StudentsChanged':
      expect(act, found, event.students);
      return [on];
    case 'SessionHeld': {
      const { record, topics, students } = event;
      Object.assign(row, {
        state: 'HAPPENED',
        topics: [...topics],
        recordedMinutes: record.minutes,
        preparationMinutes: record.preparationMinutes,
        howItWent: record.howItWent,
        concernToldTo: record.concern?.toldTo ?? null,
        concernToldAt: record.concern?.toldAt ?? null,
        lossReason: null,
        lossWhose: null,
        workerWasThere: null,
        recordedAt: act.now,
        recordedBy: act.viewer.staffId,
      });
      expect(act, found, students);
      for (const one of record.attendance) attend(act, found, one);
      return [on, { name: 'minutes', value: String(record.minutes) }];
    }
    case 'SessionNotHeld':
    case 'SessionCancelled': {
      const cancelled = event.type === 'SessionCancelled';
      Object.assign(row, {
        state: cancelled ? 'CANCELLED' : 'DID_NOT_HAPPEN',
        lossReason: event.reason,
        lossWhose: event.whose,
        workerWasThere: cancelled ? null : event.workerWasThere,
        recordedMinutes: null,
        preparationMinutes: null,
        howItWent: null,
        recordedAt: act.now,
        recordedBy: act.viewer.staffId,
      });
      for (const student of found.students) {
        Object.assign(student, nothingMarked);
        aboutStudent(
          act,
          found,
          student.studentId,
          cancelled ? 'SESSION_CALLED_OFF' : 'SESSION_NOT_HELD',
          [{ name: 'reason', value: event.reason }],
        );
      }
      return [on, { name: 'reason', value: event.reason }, { name: 'whose', value: event.whose }];
    }
  }
}

const nothingMarked = {
  attendance: null,
  minutesLate: null,
  absenceReason: null,
  absenceWhose: null,
};

/** Those who are expected now: who is new joins, who is not expected any more goes; the history keeps both. */
function expect(
  { em, newId }: Act,
  found: FoundSession,
  students: readonly { readonly studentId: string; readonly caseId: string | null }[],
): void {
  const { row } = found;
  const gone = found.students.filter(
    ({ studentId }) => !students.some((one) => one.studentId === studentId),
  );
  const fresh = students.filter(
    ({ studentId }) => !found.students.some((one) => one.studentId === studentId),
  );
  for (const one of gone) em.remove(one);
  const added = fresh.map(({ studentId, caseId }) =>
    em.create(SessionStudent, {
      id: newId(),
      centreId: row.centreId,
      schoolId: row.schoolId,
      studentId,
      sessionId: row.id,
      caseId,
    }),
  );
  em.persist(added);
  found.students = [...found.students.filter((one) => !gone.includes(one)), ...added];
}

function attend(act: Act, found: FoundSession, one: StudentAttendance): void {
  const student = found.students.find(({ studentId }) => studentId === one.studentId);
  if (student === undefined) throw new Error('an attendance of nobody expected was accepted');
  Object.assign(student, {
    attendance: one.attendance,
    minutesLate: one.attendance === 'LATE' ? one.minutesLate : null,
    absenceReason: one.attendance === 'ABSENT' ? (one.absence?.reason ?? null) : null,
    absenceWhose: one.attendance === 'ABSENT' ? (one.absence?.whose ?? null) : null,
  });
  aboutStudent(act, found, one.studentId, 'SESSION_RECORDED', [
    { name: 'attendance', value: one.attendance },
    { name: 'kind', value: found.row.kind },
  ]);
}

function aboutStudent(
  act: Act,
  { row, students }: FoundSession,
  studentId: string,
  event: string,
  facts: Facts,
): void {
  act.record({
    event,
    subject: 'SESSION',
    subjectId: row.id,
    schoolId: row.schoolId,
    studentId,
    caseId: students.find((one) => one.studentId === studentId)?.caseId ?? null,
    facts: [{ name: 'on', value: row.heldOn }, ...facts],
  });
}
