import { randomUUID } from 'node:crypto';
import type { TestApp } from '../harness.ts';
import { people, schools } from '../people.ts';
import { distinctDays, lastSchoolDay, schoolDay } from '../sessions.ts';
import { nextIn } from '../next-in.ts';
import { type Asker } from './askers.ts';
import { type MutationCase, school } from './mutation-case.ts';
import { aStudent, inDays, ofOak, put } from './rows.ts';
import { aCaseOf, aConsent, aText } from './situations.ts';

const expectedVersion = 1;
const schoolId = schools.oak.id;

/** Oak School is open on every weekday near, whatever term the year is in. */
export async function oakIsOpen(outreach: TestApp): Promise<void> {
  await outreach.asSystem((em) =>
    em.execute(
      `insert into outreach.school_term (id, centre_id, school_id, academic_year, term, first_day, last_day, source)
       select gen_random_uuid(), s.centre_id, s.id, '1998/99', 'AUTUMN', ?, ?, 'test' from outreach.school s
       where s.id = ? and not exists (select from outreach.school_term t where t.school_id = s.id and t.academic_year = '1998/99')`,
      [inDays(-200), inDays(200), schoolId],
    ),
  );
}

const toCome = distinctDays((at) => schoolDay(7 + at), 20);
const over = distinctDays((at) => lastSchoolDay(1 + at), 20);
/** A half hour of its own for each situation, on a day to come and on one that is over. */
function freeTime(outreach: TestApp): { startsAt: string; ahead: string; past: string } {
  const slot = nextIn(outreach, 'time of a session');
  const minute = 7 * 60 + (slot % 24) * 30;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    startsAt: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
    ahead: toCome[Math.floor(slot / 24)] ?? '',
    past: over[Math.floor(slot / 24)] ?? '',
  };
}

/** A student with whom work may start. */
export async function aReadyStudent(outreach: TestApp): Promise<string> {
  await oakIsOpen(outreach);
  const studentId = await aStudent(outreach);
  await aConsent(outreach, studentId);
  const caseId = await aCaseOf(outreach, studentId);
  for (const party of ['SERVICE', 'SCHOOL', 'PARENT', 'STUDENT'])
    await put(outreach, 'partnership_confirmation', {
      ...ofOak(studentId),
      case_id: caseId,
      party,
      confirmed_on: inDays(-50),
      by_name: aText,
    });
  return studentId;
}

async function aSession(outreach: TestApp, on: 'past' | 'to come'): Promise<[string, string]> {
  const studentId = await aReadyStudent(outreach);
  const { startsAt, ahead, past } = freeTime(outreach);
  const sessionId = await put(outreach, 'session', {
    school_id: schoolId,
    worker_id: people.worker.id,
    kind: 'ONE_TO_ONE',
    state: 'PLANNED',
    planned: true,
    held_on: on === 'past' ? past : ahead,
    starts_at: startsAt,
    minutes: 30,
    created_at: new Date().toISOString(),
  });
  const [found] = await outreach.database.asOwner<{ id: string }>(
    `select id from outreach.support_case where student_id = '${studentId}'`,
  );
  await put(outreach, 'session_student', {
    ...ofOak(studentId),
    session_id: sessionId,
    case_id: found?.id ?? null,
  });
  return [sessionId, studentId];
}

const anHour = async (outreach: TestApp) => {
  const { startsAt, ahead } = freeTime(outreach);
  return {
    schoolId,
    workerId: people.worker.id,
    kind: 'ONE_TO_ONE',
    topics: ['COPING'],
    startsAt,
    minutes: 30,
    room: null,
    studentIds: [await aReadyStudent(outreach)],
    ahead,
  };
};

const raises = ['session', 'sessionId'] as const;
/** The manager, who serves the school and who has the case; the school reads and does not plan. */
const whoWorks = {
  may: ['manager', 'worker', 'caseWorker'],
  refused: { NOT_ALLOWED_FOR_ROLE: school },
} as const;
/** Who has only the case gives no other worker's time. */
const whoGivesTime = {
  may: ['manager', 'worker'],
  refused: { NOT_ALLOWED_FOR_ROLE: [...school, 'caseWorker'] },
} as const;
/** Everybody of the centre sees the school that the time is for. */
const whoseSchoolIsSeen: readonly Asker[] = [
  ...school,
  'caseWorker',
  'otherWorker',
  'otherReferrer',
  'panel',
  'centreStaff',
  'commissioner',
  'administrator',
];

export const actsOnSessions: Readonly<Record<string, MutationCase>> = {
  planSession: {
    when: async (outreach) => {
      const { ahead, ...time } = await anHour(outreach);
      return { ...time, on: ahead };
    },
    done: 'SessionSuccess',
    ...whoGivesTime,
    history: ['SESSION_PLANNED'],
  },
  planSeries: {
    when: async (outreach) => {
      const { ahead, ...time } = await anHour(outreach);
      const from = ahead;
      const weekday = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI'][
        new Date(`${from}T12:00:00Z`).getUTCDay()
      ];
      return { ...time, weekday, from, to: from };
    },
    done: 'SessionSeriesSuccess',
    ...whoGivesTime,
    history: ['SESSION_PLANNED'],
  },
  copySessions: {
    when: async (outreach) => {
      const { ahead, ...time } = await anHour(outreach);
      // Of a worker for whom nothing else is planned.
      const workerId = await put(outreach, 'staff_member', {
        ...{ name: 'Uma Worker', email: `${randomUUID()}@example.org` },
        ...{ role: 'OUTREACH_WORKER', account_state: 'ACTIVE' },
      });
      const sessionId = await put(outreach, 'session', {
        ...{ school_id: schoolId, worker_id: workerId, kind: 'ADVICE', topics: '{}' },
        ...{ state: 'PLANNED', planned: true, held_on: ahead },
        ...{ starts_at: time.startsAt, minutes: 30, created_at: new Date().toISOString() },
      });
      return { sessionIds: [sessionId], weeks: 1 };
    },
    done: 'SessionSeriesSuccess',
    ...whoWorks,
    may: ['manager', 'worker'],
    history: ['SESSION_PLANNED'],
  },
  moveSession: {
    when: async (outreach) => {
      const [sessionId] = await aSession(outreach, 'to come');
      const { startsAt, ahead } = freeTime(outreach);
      return {
        sessionId,
        expectedVersion,
        on: ahead,
        startsAt,
        minutes: 30,
        room: null,
        reason: 'SCHOOL_ASKED',
      };
    },
    done: 'SessionSeriesSuccess',
    ...whoWorks,
    history: ['SESSION_MOVED'],
    raises,
  },
  cancelSession: {
    when: async (outreach) => {
      const [sessionId] = await aSession(outreach, 'to come');
      return { sessionId, expectedVersion, reason: 'ROOM_GONE' };
    },
    done: 'SessionSeriesSuccess',
    ...whoWorks,
    history: ['SESSION_CALLED_OFF', 'SESSION_CANCELLED'],
    raises,
  },
  recordSession: {
    when: async (outreach) => {
      const [sessionId, studentId] = await aSession(outreach, 'past');
      return {
        sessionId,
        expectedVersion,
        record: {
          minutes: 30,
          preparationMinutes: 10,
          topics: ['COPING'],
          attendance: [{ studentId, attendance: 'ATTENDED', privateNote: aText }],
          workedOn: aText,
          howItWent: 'WELL',
          nextStep: aText,
          sharedNote: aText,
        },
      };
    },
    done: 'SessionSuccess',
    ...whoWorks,
    history: ['SESSION_HELD', 'SESSION_RECORDED'],
    raises,
  },
  sessionNotHeld: {
    when: async (outreach) => {
      const [sessionId] = await aSession(outreach, 'past');
      return { sessionId, expectedVersion, reason: 'STUDENT_ABSENT', workerWasThere: true };
    },
    done: 'SessionSuccess',
    ...whoWorks,
    history: ['SESSION_NOT_HELD', 'SESSION_NOT_HELD'],
    raises,
  },
  /** It takes of what each school is owed: whoever serves one of them alone may not. */
  shareSession: {
    when: async (outreach) => {
      const { startsAt, ahead } = freeTime(outreach);
      await oakIsOpen(outreach);
      const sessionId = await put(outreach, 'session', {
        school_id: schoolId,
        worker_id: people.worker.id,
        kind: 'MEETING',
        state: 'PLANNED',
        planned: true,
        held_on: ahead,
        starts_at: startsAt,
        minutes: 30,
        created_at: new Date().toISOString(),
      });
      const shares = [
        { schoolId, percent: 60 },
        { schoolId: schools.elm.id, percent: 40 },
      ];
      return { sessionId, expectedVersion, shares };
    },
    done: 'SessionSuccess',
    may: ['manager'],
    refused: { NOT_ALLOWED_FOR_ROLE: school, NOT_YOUR_SCHOOL: ['worker'] },
    history: ['SESSION_SHARED', 'SESSION_SHARED'],
    raises,
  },
  recordUnplannedSession: {
    when: async (outreach) => {
      await oakIsOpen(outreach);
      const { startsAt, past } = freeTime(outreach);
      return {
        schoolId,
        workerId: people.worker.id,
        kind: 'ADVICE',
        on: past,
        startsAt,
        record: {
          minutes: 20,
          topics: ['RELATIONSHIPS'],
          workedOn: aText,
          adviceTo: aText,
          adviceYearGroup: 8,
          adviceNeed: aText,
        },
      };
    },
    done: 'SessionSuccess',
    may: ['manager', 'worker'],
    refused: { NOT_ALLOWED_FOR_ROLE: whoseSchoolIsSeen },
    history: ['SESSION_HELD', 'SESSION_PLANNED'],
  },
  /** Who may begin a referral at the school, and works there; the manager does not refer. */
  promoteAdvice: {
    when: async (outreach) => {
      const { startsAt, past } = freeTime(outreach);
      const sessionId = await put(outreach, 'session', {
        school_id: schoolId,
        worker_id: people.worker.id,
        kind: 'ADVICE',
        state: 'HAPPENED',
        planned: false,
        held_on: past,
        starts_at: startsAt,
        minutes: 20,
        recorded_minutes: 20,
        created_at: new Date().toISOString(),
      });
      return { sessionId, expectedVersion, studentId: await aStudent(outreach) };
    },
    done: 'PromoteAdviceSuccess',
    may: ['worker'],
    refused: { NOT_ALLOWED_FOR_ROLE: school, NOT_YOUR_SCHOOL: ['manager'] },
    history: ['ADVICE_PROMOTED', 'DRAFT_STARTED'],
    raises,
  },
};
