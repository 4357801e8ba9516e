import fc from 'fast-check';
import {
  A_CENTRE,
  A_SCHOOL,
  A_WORKER,
  aManager,
  aReferrer,
  aWorker,
} from '../src/access/viewer.builder.ts';
import type { Viewer } from '../src/access/viewer.ts';
import { aConsent, TODAY } from '../src/consent/consent.builder.ts';
import { consentStanding } from '../src/consent/consent-standing.ts';
import { addDays } from '../src/kernel/dates.ts';
import type { Decision } from '../src/kernel/decision.ts';
import type { SchoolDate, SessionId, StudentId } from '../src/kernel/identifiers.ts';
import { cancelSession } from '../src/sessions/cancel-session.ts';
import type { StudentFacts } from '../src/sessions/may-name-students.ts';
import { moveSession } from '../src/sessions/move-session.ts';
import { planSession } from '../src/sessions/plan-session.ts';
import { recordSession, type RecordSession } from '../src/sessions/record-session.ts';
import { recordUnplannedSession } from '../src/sessions/record-unplanned-session.ts';
import { releaseStudent } from '../src/sessions/release-student.ts';
import { AN_AUTUMN, aRecord, studentFacts, studentIds } from '../src/sessions/session.builder.ts';
import {
  ATTENDANCE,
  LOSS_REASON_CODES,
  type Attendance,
  type SessionKind,
} from '../src/sessions/session-codes.ts';
import { sessionNotHeld } from '../src/sessions/session-not-held.ts';
import type { Session, SessionEvent, StudentAttendance } from '../src/sessions/session.ts';

export const MAXIMUM_SIZE = 4;
const PEOPLE = studentIds(6);
const DEEDS = [
  'PLAN',
  'MOVE',
  'CANCEL',
  'NOT_HELD',
  'RECORD',
  'RECORD',
  'RECORD',
  'UNPLANNED',
  'WITHDRAW',
  'PASS',
] as const;
const KINDS = [
  'ONE_TO_ONE',
  'GROUP',
  'GROUP',
  'ADVICE',
  'MEETING',
] as const satisfies SessionKind[];

export interface ToldSession {
  readonly events: readonly SessionEvent[];
  readonly state: Session;
}

/** One worker's sessions, those whose consent was withdrawn and since when, and the day it is. */
export interface SessionWorld {
  readonly today: SchoolDate;
  readonly withdrawn: ReadonlyMap<StudentId, SchoolDate>;
  readonly sessions: readonly ToldSession[];
}
export const NO_SESSIONS: SessionWorld = { today: TODAY, withdrawn: new Map(), sessions: [] };

const acts = fc.record({
  deed: fc.constantFrom(...DEEDS),
  which: fc.nat(9),
  byWhom: fc.nat(9),
  kind: fc.constantFrom(...KINDS),
  students: fc.subarray(PEOPLE),
  everybody: fc.boolean(),
  marks: fc.array(fc.constantFrom<Attendance>(...ATTENDANCE, 'ATTENDED'), {
    minLength: 6,
    maxLength: 6,
  }),
  minutes: fc.constantFrom(60, 60, 45, 4, 481),
  lateBy: fc.constantFrom(5, 5, 0, 60),
  days: fc.integer({ min: -2, max: 6 }),
  reason: fc.constantFrom(...LOSS_REASON_CODES),
  workerWasThere: fc.boolean(),
  meetAndAssess: fc.boolean(),
});
export type SessionAct = typeof acts extends fc.Arbitrary<infer One> ? One : never;

/** Long stories, of which most acts are by somebody who may do them. */
export const sessionStories = fc.array(acts, { minLength: 20, maxLength: 60, size: 'max' });

const viewerOf = ({ byWhom }: SessionAct): Viewer =>
  byWhom === 0 ? aReferrer() : byWhom === 1 ? aManager() : aWorker();

function factsOf({ withdrawn }: SessionWorld, studentId: StudentId, on: SchoolDate): StudentFacts {
  const since = withdrawn.get(studentId);
  const consent = since === undefined ? aConsent() : aConsent().withdrawn(since);
  return studentFacts(studentId, { standing: consentStanding([consent.build()], on) });
}

function recordOf(
  world: SessionWorld,
  act: SessionAct,
  expected: readonly StudentId[],
  on: SchoolDate,
): RecordSession {
  const came = act.everybody ? expected : act.students;
  return {
    by: viewerOf(act),
    today: world.today,
    topics: ['COPING'],
    record: aRecord(
      came.map((studentId, at) => markOf(studentId, act.marks[at] ?? 'ATTENDED', act)),
      { minutes: act.minutes },
    ),
    students: came.map((studentId) => factsOf(world, studentId, on)),
    maximumSize: MAXIMUM_SIZE,
    meetAndAssess: act.meetAndAssess,
    sharedNote: null,
    workedOn: null,
    nextStep: null,
    adviceTo: null,
    adviceNeed: null,
    sharedNoteNamesNobody: false,
    people: [],
    privateNotesAbout: [],
  };
}

/** As a careless form sends it: what belongs to another mark is left in. */
function markOf(
  studentId: StudentId,
  attendance: Attendance,
  { lateBy }: SessionAct,
): StudentAttendance {
  return {
    studentId,
    attendance,
    minutesLate: lateBy,
    absence: { reason: 'ILL', whose: 'STUDENT' },
  };
}

function planOf(world: SessionWorld, act: SessionAct) {
  const on = addDays(world.today, act.days);
  return {
    id: `session-${world.sessions.length}` as SessionId,
    centreId: A_CENTRE,
    schoolId: A_SCHOOL,
    workerId: A_WORKER,
    isWorker: true,
    kind: act.kind,
    slot: { on, startsAt: '09:00', minutes: act.minutes, room: null },
    seriesId: null,
    groupId: null,
    calendar: AN_AUTUMN,
  };
}

/** What the rules say to an act on a new session or, where it is about one, on that. */
export function decideOnSession(
  world: SessionWorld,
  act: SessionAct,
  told: ToldSession | undefined,
): Decision<SessionEvent> | null {
  const { today } = world;
  const by = viewerOf(act);
  const plan = planOf(world, act);
  if (act.deed === 'PLAN')
    return planSession(null, {
      ...plan,
      by,
      today,
      topics: [],
      students: act.students.map((one) => factsOf(world, one, plan.slot.on)),
      meetAndAssess: act.meetAndAssess,
      maximumSize: MAXIMUM_SIZE,
    });
  if (act.deed === 'UNPLANNED')
    return recordUnplannedSession(null, {
      ...plan,
      ...recordOf(world, act, act.students, plan.slot.on),
    });
  if (told === undefined) return null;
  const { state } = told;
  const expected = state.students.map(({ studentId }) => studentId);
  switch (act.deed) {
    case 'MOVE':
      return moveSession(state, {
        by,
        today,
        to: { ...state.slot, on: plan.slot.on },
        workerId: A_WORKER,
        isWorker: true,
        students: expected.map((one) => factsOf(world, one, plan.slot.on)),
        maximumSize: MAXIMUM_SIZE,
        calendar: AN_AUTUMN,
      });
    case 'CANCEL':
      return cancelSession(state, { by, today, reason: act.reason });
    case 'NOT_HELD':
      return sessionNotHeld(state, {
        by,
        today,
        reason: act.reason,
        workerWasThere: act.workerWasThere,
      });
    case 'RECORD':
      return recordSession(state, recordOf(world, act, expected, state.slot.on));
    default:
      return null;
  }
}

/** CNS-3: what a withdrawal does to each session. */
export function decideOnRelease(
  world: SessionWorld,
  { state }: ToldSession,
  studentId: StudentId,
): Decision<SessionEvent> {
  const { standing } = factsOf(world, studentId, state.slot.on);
  return releaseStudent(state, {
    studentId,
    cause: { code: 'CONSENT_WITHDRAWN', standing },
    unseen: 0,
    today: world.today,
  });
}
