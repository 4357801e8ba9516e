import { A_CASE, A_CENTRE, A_SCHOOL, A_WORKER } from '../access/viewer.builder.ts';
import { aCase } from '../cases/case.builder.ts';
import { A_STUDENT, aConsent, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import type { CaseId, SchoolDate, SessionId, StudentId } from '../kernel/identifiers.ts';
import type { SchoolCalendar } from '../schools/school-calendar.ts';
import type { StudentFacts } from './may-name-students.ts';
import type { LossReason, SessionKind } from './session-codes.ts';
import { LOSS_REASONS } from './session-codes.ts';
import {
  evolveSession,
  type PlannedSession,
  type Session,
  type SessionEvent,
  type SessionRecord,
  type Slot,
  type StudentAttendance,
} from './session.ts';

export const A_SESSION = 'session-1' as SessionId;

/** The autumn term around the day of the stories, with a training day on Friday 27 November. */
export const AN_AUTUMN: SchoolCalendar = {
  terms: [
    {
      academicYear: '2026/27',
      term: 'AUTUMN',
      firstDay: '2026-09-01',
      lastDay: '2026-12-18',
      halfTermFrom: '2026-10-26',
      halfTermTo: '2026-10-30',
    },
  ],
  closures: [{ date: '2026-11-27', kind: 'INSET' }],
  bankHolidays: [],
};

/** An hour from nine, on the day of the stories unless told. */
export function aSlot(parts: Partial<Slot> = {}): Slot {
  return { on: TODAY, startsAt: '09:00', minutes: 60, room: 'The library', ...parts };
}

/** Of so many students each has a case of their own; the first is the one of the other stories. */
export function studentIds(howMany: number): StudentId[] {
  return Array.from({ length: howMany }, (_one, at) =>
    at === 0 ? A_STUDENT : (`student-${at + 1}` as StudentId),
  );
}

const caseOf = (studentId: StudentId): CaseId =>
  studentId === A_STUDENT ? A_CASE : (`case-of-${studentId}` as CaseId);

/** On roll, with an open case that all have confirmed, and agreement to every kind of support. */
export function studentFacts(
  studentId: StudentId = A_STUDENT,
  parts: Partial<StudentFacts> = {},
): StudentFacts {
  return {
    studentId,
    caseId: caseOf(studentId),
    onRoll: true,
    supportCase: aCase().confirmedBy('SERVICE', 'SCHOOL', 'PARENT', 'STUDENT').build(),
    standing: consentStanding([aConsent().build()], TODAY),
    metBefore: true,
    keptApartFrom: [],
    ...parts,
  };
}

/** Before there is a case: agreed to, and met by nobody yet. */
export function studentBeforeCase(parts: Partial<StudentFacts> = {}): StudentFacts {
  return studentFacts(A_STUDENT, { caseId: null, supportCase: null, metBefore: false, ...parts });
}

export const attended = (studentId: StudentId = A_STUDENT): StudentAttendance => ({
  studentId,
  attendance: 'ATTENDED',
  minutesLate: null,
  absence: null,
});
export const late = (minutesLate: number, studentId: StudentId = A_STUDENT): StudentAttendance => ({
  studentId,
  attendance: 'LATE',
  minutesLate,
  absence: null,
});
export const absent = (studentId: StudentId = A_STUDENT): StudentAttendance => ({
  studentId,
  attendance: 'ABSENT',
  minutesLate: null,
  absence: { reason: 'ILL', whose: 'STUDENT' },
});

/** An hour at which these were marked so. */
export function aRecord(
  attendance: readonly StudentAttendance[] = [attended()],
  parts: Partial<SessionRecord> = {},
): SessionRecord {
  return {
    minutes: 60,
    preparationMinutes: 0,
    attendance,
    howItWent: 'WELL',
    concern: null,
    ...parts,
  };
}

/** A session in a state that it came to by what happened to it. */
class SessionBuilder {
  readonly #state: Session;

  constructor(state: Session) {
    this.#state = state;
  }

  /** The session as it stands. */
  build(): Session {
    return this.#state;
  }

  movedTo(parts: Partial<Slot>): SessionBuilder {
    const { slot, workerId } = this.#state;
    return this.#after({ type: 'SessionMoved', to: { ...slot, ...parts }, workerId });
  }

  /** Everybody came, unless told who did. */
  held(
    attendance: readonly StudentAttendance[] = this.#state.students.map(({ studentId }) =>
      attended(studentId),
    ),
    parts: Partial<SessionRecord> = {},
  ): SessionBuilder {
    const { students } = this.#state;
    const record = aRecord(attendance, parts);
    return this.#after({ type: 'SessionHeld', record, topics: ['COPING'], students });
  }

  notHeld(reason: LossReason = 'STUDENT_ABSENT', workerWasThere = true): SessionBuilder {
    const whose = LOSS_REASONS[reason];
    return this.#after({ type: 'SessionNotHeld', reason, whose, workerWasThere });
  }

  cancelled(reason: LossReason = 'SCHOOL_ASKED'): SessionBuilder {
    return this.#after({ type: 'SessionCancelled', reason, whose: LOSS_REASONS[reason] });
  }

  #after(event: SessionEvent): SessionBuilder {
    return new SessionBuilder(evolveSession(this.#state, event));
  }
}

/** Planned for nine on the day of the stories: one to one, unless told which kind and with how many. */
export function aSession(
  kind: SessionKind = 'ONE_TO_ONE',
  howMany = 1,
  parts: Partial<Omit<PlannedSession, 'state' | 'kind'>> = {},
): SessionBuilder {
  const session: PlannedSession = {
    id: A_SESSION,
    centreId: A_CENTRE,
    schoolId: A_SCHOOL,
    workerId: A_WORKER,
    kind,
    topics: [],
    slot: aSlot(),
    students: studentIds(howMany).map((studentId) => ({ studentId, caseId: caseOf(studentId) })),
    seriesId: null,
    groupId: null,
    planned: true,
    state: 'PLANNED',
    ...parts,
  };
  return new SessionBuilder(evolveSession(null, { type: 'SessionPlanned', session }));
}

/** A group of so many, planned for the day of the stories. */
export const aGroupOf = (howMany: number, on: SchoolDate = TODAY): SessionBuilder =>
  aSession('GROUP', howMany, { slot: aSlot({ on }) });
