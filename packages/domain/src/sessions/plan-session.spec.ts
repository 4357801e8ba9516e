import { describe, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  A_WORKER,
  aManager,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { A_STUDENT, aConsent, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { given } from '../kernel/given-when-then.ts';
import { planSession, type PlanSession } from './plan-session.ts';
import {
  A_SESSION,
  AN_AUTUMN,
  aSlot,
  studentBeforeCase,
  studentFacts,
  studentIds,
} from './session.builder.ts';

const plan: PlanSession = {
  by: aWorker(),
  id: A_SESSION,
  centreId: A_CENTRE,
  schoolId: A_SCHOOL,
  workerId: A_WORKER,
  isWorker: true,
  kind: 'ONE_TO_ONE',
  topics: [],
  slot: aSlot(),
  students: [studentFacts()],
  meetAndAssess: false,
  maximumSize: 6,
  seriesId: null,
  groupId: null,
  calendar: AN_AUTUMN,
  today: TODAY,
};
const planning = (parts: Partial<PlanSession> = {}) =>
  given(null).when(planSession, { ...plan, ...parts });
const trainingDay = aSlot({ on: '2026-11-27' });

describe('a session', () => {
  it('enters the plan of the worker', () => {
    planning()
      .then({
        type: 'SessionPlanned',
        session: {
          id: A_SESSION,
          state: 'PLANNED',
          planned: true,
          workerId: A_WORKER,
          slot: aSlot(),
          students: [{ studentId: A_STUDENT, caseId: A_CASE }],
        },
      })
      .warning();
  });

  it('may be planned by the manager for a worker, and not by the school', () => {
    planning({ by: aManager() }).then({ type: 'SessionPlanned' });
    planning({ by: aReferrer() }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('names each topic once (TOP-2)', () => {
    planning({ topics: ['COPING', 'SELF_ESTEEM', 'COPING'] }).then({
      type: 'SessionPlanned',
      session: { topics: ['COPING', 'SELF_ESTEEM'] },
    });
  });

  it.each([
    ['by nobody who works', { isWorker: false }, 'NOT_A_WORKER at workerId'],
    ['for yesterday', { slot: aSlot({ on: '2026-11-13' }) }, 'SESSION_IN_THE_PAST at on'],
    ['for no time', { slot: aSlot({ minutes: 0 }) }, 'SESSION_LENGTH_OUT_OF_RANGE at minutes'],
    [
      'for half term',
      { today: '2026-10-01', slot: aSlot({ on: '2026-10-28' }) },
      'NOT_A_SCHOOL_DAY at on',
    ],
    ['for a Saturday', { slot: aSlot({ on: '2026-11-21' }) }, 'NOT_A_SCHOOL_DAY at on'],
    ['for a day on which students are at home', { slot: trainingDay }, 'NOT_A_SCHOOL_DAY at on'],
    ['with nobody', { students: [] }, 'SESSION_STUDENT_MISSING at students'],
  ] as const)('is not planned %s', (_how, parts, code) => {
    planning(parts).thenRefused(code);
  });

  it('is refused for everything at once', () => {
    planning({
      by: aReferrer(),
      slot: aSlot({ on: '2026-11-15', minutes: 1 }),
      students: [studentFacts(A_STUDENT, { onRoll: false })],
    }).thenRefused(
      'NOT_ALLOWED_FOR_ROLE',
      'SESSION_LENGTH_OUT_OF_RANGE at minutes',
      'SESSION_IN_THE_PAST at on',
      'NOT_A_SCHOOL_DAY at on',
      'STUDENT_NOT_ON_ROLL at students.0',
    );
  });
});

describe('on a training day', () => {
  it.each(['ADVICE', 'PREPARATION', 'MEETING'] as const)('%s without students is said', (kind) => {
    planning({ kind, students: [], slot: trainingDay })
      .then({ type: 'SessionPlanned' })
      .warning('NOT_A_SCHOOL_DAY at on');
  });

  it('a meeting about a student is not held', () => {
    planning({ kind: 'MEETING', slot: trainingDay }).thenRefused('NOT_A_SCHOOL_DAY at on');
  });
});

describe('consent (CNS-1, CNS-2)', () => {
  it.each([
    ['on its last day', '2026-11-16', true],
    ['on the day after its last', '2026-11-17', false],
  ])('is asked as it stands on the day of the session: %s', (_when, on, may) => {
    const consent = aConsent().signedOn('2025-11-16').build();
    const students = [studentFacts(A_STUDENT, { standing: consentStanding([consent], on) })];
    const outcome = planning({ students, slot: aSlot({ on }) });
    if (may) outcome.then({ type: 'SessionPlanned' });
    else outcome.thenRefused('SUPPORT_NOT_AGREED at students.0');
  });

  it('lets the one visit come before the case (CAS-1)', () => {
    const students = [studentBeforeCase()];
    planning({ students, meetAndAssess: true }).then({ type: 'SessionPlanned' });
    planning({ students }).thenRefused('NO_OPEN_CASE at students.0');
  });
});

it('a group is planned with up to six, and with one it is said (GRP-1)', () => {
  const students = (howMany: number) => studentIds(howMany).map((id) => studentFacts(id));
  planning({ kind: 'GROUP', students: students(6) })
    .then({ type: 'SessionPlanned' })
    .warning();
  planning({ kind: 'GROUP', students: students(1) })
    .then({ type: 'SessionPlanned' })
    .warning('GROUP_OF_ONE at students');
  planning({ kind: 'GROUP', students: students(7) }).thenRefused('GROUP_TOO_LARGE at students');
});
