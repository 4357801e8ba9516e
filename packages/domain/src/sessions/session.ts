import type {
  CaseId,
  CentreId,
  GroupId,
  SchoolDate,
  SchoolId,
  SeriesId,
  SessionId,
  StaffId,
  StudentId,
  WallTime,
} from '../kernel/identifiers.ts';
import type {
  AbsenceReason,
  Attendance,
  HowItWent,
  LossReason,
  SessionKind,
  SessionStanding,
  Subtopic,
  Topic,
  Whose,
} from './session-codes.ts';

/** When and where: local time on the wall, so that a clock change moves no session. */
export interface Slot {
  readonly on: SchoolDate;
  readonly startsAt: WallTime;
  readonly minutes: number;
  /** A room of the school, by its own name; none where it does not matter. */
  readonly room: string | null;
}

/** Who is expected. */
export interface ExpectedStudent {
  readonly studentId: StudentId;
  readonly caseId: CaseId | null;
}

/** Who came. Minutes late only where late; a reason, and whose it is, only where absent. */
export interface StudentAttendance {
  readonly studentId: StudentId;
  readonly attendance: Attendance;
  readonly minutesLate: number | null;
  readonly absence: { readonly reason: AbsenceReason; readonly whose: Whose } | null;
}

interface SessionCommon {
  readonly id: SessionId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly workerId: StaffId;
  readonly kind: SessionKind;
  readonly topics: readonly (Topic | Subtopic)[];
  readonly slot: Slot;
  readonly students: readonly ExpectedStudent[];
  readonly seriesId: SeriesId | null;
  readonly groupId: GroupId | null;
  /** Whether it was in the plan before it was held. */
  readonly planned: boolean;
}

/** What was recorded of a session that was held. Notes are kept beside it, never in an event. */
export interface SessionRecord {
  /** The worker's time: the session itself, counted once whoever came (GRP-6). */
  readonly minutes: number;
  /** Getting ready and writing up; counts towards the school's time where the centre says so (ALL-4). */
  readonly preparationMinutes: number;
  readonly attendance: readonly StudentAttendance[];
  readonly howItWent: HowItWent | null;
  readonly concern: SafeguardingConcern | null;
}

/** CAS-3: that it was passed on, when and to whom; never what was said. */
export interface SafeguardingConcern {
  readonly toldTo: string;
  readonly toldAt: WallTime;
}

export type PlannedSession = SessionCommon & { readonly state: 'PLANNED' };
export type HeldSession = SessionCommon & {
  readonly state: 'HAPPENED';
  readonly record: SessionRecord;
};
export type SessionNotHeld = SessionCommon & {
  readonly state: 'DID_NOT_HAPPEN';
  readonly reason: LossReason;
  readonly whose: Whose;
  /** ALL-5: the worker was there, so the time was used though nobody came. */
  readonly workerWasThere: boolean;
};
export type CancelledSession = SessionCommon & {
  readonly state: 'CANCELLED';
  readonly reason: LossReason;
  readonly whose: Whose;
};

/** One row of a worker's time with any number of students (rules.md §5, point 2). */
export type Session = PlannedSession | HeldSession | SessionNotHeld | CancelledSession;

export type SessionEvent =
  | { readonly type: 'SessionPlanned'; readonly session: PlannedSession }
  | { readonly type: 'SessionMoved'; readonly to: Slot; readonly workerId: StaffId }
  | { readonly type: 'StudentsChanged'; readonly students: readonly ExpectedStudent[] }
  | {
      readonly type: 'SessionHeld';
      readonly record: SessionRecord;
      readonly topics: readonly (Topic | Subtopic)[];
      readonly students: readonly ExpectedStudent[];
    }
  | {
      readonly type: 'SessionNotHeld';
      readonly reason: LossReason;
      readonly whose: Whose;
      readonly workerWasThere: boolean;
    }
  | { readonly type: 'SessionCancelled'; readonly reason: LossReason; readonly whose: Whose };

/** What a session becomes by what happened. */
export function evolveSession(state: Session | null, event: SessionEvent): Session {
  if (event.type === 'SessionPlanned') return event.session;
  if (state === null) throw new Error(`${event.type} without a session`);
  const common = commonOf(state);
  switch (event.type) {
    case 'SessionMoved':
      return { ...common, slot: event.to, workerId: event.workerId, state: 'PLANNED' };
    case 'StudentsChanged':
      return { ...state, students: event.students };
    case 'SessionHeld': {
      const { record, topics, students } = event;
      return { ...common, topics, students, record, state: 'HAPPENED' };
    }
    case 'SessionNotHeld': {
      const { reason, whose, workerWasThere } = event;
      return { ...common, reason, whose, workerWasThere, state: 'DID_NOT_HAPPEN' };
    }
    case 'SessionCancelled':
      return { ...common, reason: event.reason, whose: event.whose, state: 'CANCELLED' };
  }
}

function commonOf(state: Session): SessionCommon {
  return {
    id: state.id,
    centreId: state.centreId,
    schoolId: state.schoolId,
    workerId: state.workerId,
    kind: state.kind,
    topics: state.topics,
    slot: state.slot,
    students: state.students,
    seriesId: state.seriesId,
    groupId: state.groupId,
    planned: state.planned,
  };
}

/** rules.md 4.0: nothing stays planned after its date. */
export function sessionStanding(
  { state, slot }: Pick<Session, 'state'> & { readonly slot: Pick<Slot, 'on'> },
  today: SchoolDate,
): SessionStanding {
  return state === 'PLANNED' && slot.on < today ? 'NOT_RECORDED_YET' : state;
}
