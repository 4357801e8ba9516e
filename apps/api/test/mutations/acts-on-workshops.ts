import type { TestApp } from '../harness.ts';
import { people, schools } from '../people.ts';
import { distinctDays, lastSchoolDay, schoolDay } from '../sessions.ts';
import { nextIn } from '../next-in.ts';
import { oakIsOpen, aReadyStudent } from './acts-on-sessions.ts';
import { type Asker, spareWorker } from './askers.ts';
import { type MutationCase, school } from './mutation-case.ts';
import { aStudent, inDays, now, ofOak, put, type Value } from './rows.ts';
import { aText } from './situations.ts';

const expectedVersion = 1;
const schoolId = schools.oak.id;

/** Distinct days, and half hours of them, so that no two situations want the worker at once. */
const toCome = distinctDays((at) => schoolDay(40 + at), 60);
const over = distinctDays((at) => lastSchoolDay(40 + at), 60);
function freeTime(outreach: TestApp, among = toCome): { on: string; startsAt: string } {
  const slot = nextIn(outreach, 'time of a group');
  const half = Math.floor(slot / among.length) % 28;
  const hour = String(7 + Math.floor(half / 2)).padStart(2, '0');
  return { on: among[slot % among.length] ?? '', startsAt: `${hour}:${half % 2 ? '30' : '00'}` };
}

export async function aProgramme(
  outreach: TestApp,
  changes: Readonly<Record<string, Value>> = {},
): Promise<string> {
  const programmeId = await put(outreach, 'programme', {
    name: 'Calm and in control',
    aim: aText,
    topics: '{COPING}',
    kind: 'TARGETED',
    minimum_size: 2,
    maximum_size: 6,
    created_at: now(),
    ...changes,
  });
  await put(outreach, 'programme_session', {
    programme_id: programmeId,
    number: 1,
    title: 'What sets me off',
    minutes: 30,
  });
  return programmeId;
}

interface Run {
  readonly programmeId: string;
  readonly groupId: string;
  readonly studentId: string;
}

async function aDate(
  outreach: TestApp,
  groupId: string,
  number: number,
  changes: Readonly<Record<string, Value>> = {},
): Promise<string> {
  const { on, startsAt } = freeTime(outreach);
  return put(outreach, 'session', {
    school_id: schoolId,
    worker_id: people.worker.id,
    kind: 'WORKSHOP',
    topics: '{COPING}',
    state: 'PLANNED',
    planned: true,
    held_on: on,
    starts_at: startsAt,
    minutes: 30,
    group_id: groupId,
    run_number: number,
    run_title: 'What sets me off',
    created_at: now(),
    ...changes,
  });
}

/** A group with two dates to come and one member, whose case somebody has who does not serve the school. */
async function aGroup(
  outreach: TestApp,
  status = 'PLANNED',
  outcome: string | null = null,
  ofProgramme?: string,
): Promise<Run> {
  const programmeId = ofProgramme ?? (await aProgramme(outreach));
  const groupId = await put(outreach, 'workshop_group', {
    school_id: schoolId,
    programme_id: programmeId,
    worker_id: people.worker.id,
    name: 'Tuesdays',
    status,
    started_on: status === 'RUNNING' ? inDays(-50) : null,
    created_at: now(),
  });
  const studentId = await aReadyStudent(outreach);
  for (const number of [1, 2]) {
    const sessionId = await aDate(outreach, groupId, number);
    await put(outreach, 'session_student', { ...ofOak(studentId), session_id: sessionId });
  }
  await put(outreach, 'group_membership', {
    ...ofOak(studentId),
    group_id: groupId,
    programme_id: programmeId,
    starts_on: inDays(-190),
    chosen_reason: 'NEED_MATCHES',
    outcome,
    created_at: now(),
  });
  return { programmeId, groupId, studentId };
}

const joining = {
  from: inDays(1),
  chosenReason: 'OTHER',
  chosenNote: aText,
  overrides: [{ code: 'LESSON_MISSED', reason: aText }],
  lessons: [{ subject: 'Maths', weekday: 'TUE', startsAt: '06:00', minutes: 30 }],
};

/** Whoever works with the group's member, or has a student there, sees the group and does not run it. */
const whoRuns = {
  may: ['manager', 'worker'],
  refused: { NOT_ALLOWED_FOR_ROLE: [...school, 'caseWorker'] },
} as const;
/** What the centre offers is no secret to those who have casework. */
const whoReadsProgrammes: readonly Asker[] = [
  ...school,
  'caseWorker',
  'otherWorker',
  'otherReferrer',
];
const raises = ['workshop_group', 'groupId'] as const;
const done = 'WorkshopGroupSuccess';

export const actsOnWorkshops: Readonly<Record<string, MutationCase>> = {
  keepProgramme: {
    when: async (outreach) => ({
      programmeId: await aProgramme(outreach),
      expectedVersion,
      name: 'Calm at last',
      aim: aText,
      topics: ['COPING', 'RESILIENCE'],
      kind: 'TARGETED',
      keyStages: ['KS3'],
      yearGroups: [10],
      minimumSize: 3,
      maximumSize: 5,
      joint: false,
      sessions: [{ title: 'What helps', minutes: 45, plan: aText, materials: ['Cards'] }],
    }),
    done: 'ProgrammeSuccess',
    may: ['manager'],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker', ...whoReadsProgrammes] },
    history: ['PROGRAMME_KEPT'],
    raises: ['programme', 'programmeId'],
  },
  planGroup: {
    when: async (outreach) => {
      await oakIsOpen(outreach);
      const { on, startsAt } = freeTime(outreach);
      return {
        programmeId: await aProgramme(outreach),
        schoolId,
        name: 'Tuesdays',
        workerId: people.worker.id,
        room: null,
        from: on,
        weekday: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI'][
          new Date(`${on}T12:00:00Z`).getUTCDay()
        ],
        startsAt,
      };
    },
    done,
    may: ['manager', 'worker'],
    refused: { NOT_ALLOWED_FOR_ROLE: whoReadsProgrammes },
    history: ['GROUP_PLANNED', 'SESSION_PLANNED'],
  },
  startGroup: {
    when: async (outreach) => {
      const { groupId } = await aGroup(outreach);
      return { groupId, expectedVersion, on: inDays(0) };
    },
    done,
    ...whoRuns,
    history: ['GROUP_STARTED'],
    raises,
  },
  giveGroup: {
    when: async (outreach) => {
      const { groupId } = await aGroup(outreach);
      return { groupId, expectedVersion, workerId: spareWorker.id, from: inDays(0) };
    },
    done,
    ...whoRuns,
    history: ['GROUP_HANDED_OVER', 'SESSION_MOVED', 'SESSION_MOVED'],
    raises,
  },
  addMember: {
    when: async (outreach) => {
      const { groupId } = await aGroup(outreach);
      return { groupId, studentId: await aReadyStudent(outreach), ...joining };
    },
    done,
    ...whoRuns,
    history: ['GROUP_MEMBER_ADDED'],
  },
  moveMember: {
    when: async (outreach) => {
      const { groupId: fromGroupId, programmeId, studentId } = await aGroup(outreach);
      const { groupId } = await aGroup(outreach, 'PLANNED', null, programmeId);
      return { fromGroupId, groupId, studentId, ...joining };
    },
    done: 'MemberMovedSuccess',
    ...whoRuns,
    history: ['GROUP_MEMBER_ADDED', 'GROUP_MEMBER_LEFT'],
  },
  removeMember: {
    when: async (outreach) => {
      const { groupId, studentId } = await aGroup(outreach);
      return { groupId, studentId, on: inDays(0), leavingReason: 'OTHER', leavingNote: aText };
    },
    done,
    ...whoRuns,
    history: ['GROUP_MEMBER_LEFT'],
  },
  moveRunDate: {
    when: async (outreach) => {
      const { groupId } = await aGroup(outreach);
      const moved = { number: 1, scope: 'ONLY_THIS', reason: 'SCHOOL_ASKED' };
      return { groupId, expectedVersion, ...freeTime(outreach), ...moved };
    },
    done,
    ...whoRuns,
    history: ['GROUP_DATES_MOVED', 'SESSION_MOVED'],
    raises,
  },
  planCatchUp: {
    when: async (outreach) => {
      const { groupId, studentId } = await aGroup(outreach, 'RUNNING');
      const { on: held_on, startsAt: starts_at } = freeTime(outreach, over);
      const sessionId = await aDate(outreach, groupId, 3, {
        state: 'HAPPENED',
        recorded_minutes: 30,
        held_on,
        starts_at,
      });
      const absent = { session_id: sessionId, attendance: 'ABSENT', absence_reason: 'ILL' };
      await put(outreach, 'session_student', { ...ofOak(studentId), ...absent });
      return { groupId, studentId, number: 3, ...freeTime(outreach), minutes: 30, room: null };
    },
    done,
    ...whoRuns,
    history: ['GROUP_CATCH_UP_PLANNED', 'SESSION_PLANNED'],
  },
  recordOutcome: {
    when: async (outreach) => {
      const { groupId, studentId } = await aGroup(outreach, 'RUNNING');
      return { groupId, studentId, outcome: 'AIM_MET', outcomeNote: aText };
    },
    done,
    ...whoRuns,
    history: ['GROUP_OUTCOME_RECORDED'],
  },
  endGroup: {
    when: async (outreach) => {
      const { groupId } = await aGroup(outreach, 'RUNNING', 'AIM_MET');
      return { groupId, expectedVersion, on: inDays(0), reason: 'COMPLETED', evaluation: aText };
    },
    done,
    ...whoRuns,
    history: ['GROUP_ENDED', 'GROUP_MEMBER_LEFT', 'SESSION_CANCELLED', 'SESSION_CANCELLED'],
    raises,
  },
  setKeepApart: {
    when: async (outreach) => ({
      studentId: await aReadyStudent(outreach),
      otherStudentId: await aReadyStudent(outreach),
      reason: 'OTHER',
      note: aText,
    }),
    done: 'KeepApartSuccess',
    ...whoRuns,
    history: ['KEEP_APART_SET', 'KEEP_APART_SET'],
  },
  /** A school is told that it is so, never of whom: it does not find the restriction. */
  liftKeepApart: {
    when: async (outreach) => ({ keepApartId: await aKeptApartPair(outreach), reason: aText }),
    done: 'KeepApartSuccess',
    may: ['manager', 'worker'],
    refused: {},
    history: ['KEEP_APART_LIFTED', 'KEEP_APART_LIFTED'],
  },
  putOnWaitingList: {
    when: async (outreach) => ({
      programmeId: await aProgramme(outreach),
      schoolId,
      studentId: await aReadyStudent(outreach),
      since: inDays(-20),
      note: aText,
    }),
    done: 'WaitingListSuccess',
    ...whoRuns,
    history: ['WAITS_FOR_PROGRAMME'],
  },
  takeOffWaitingList: {
    when: async (outreach) => {
      const programmeId = await aProgramme(outreach);
      const studentId = await aReadyStudent(outreach);
      await put(outreach, 'waiting_list_entry', {
        ...ofOak(studentId),
        programme_id: programmeId,
        since: inDays(-20),
        created_at: now(),
      });
      return { programmeId, schoolId, studentId, reason: 'OTHER_SUPPORT' };
    },
    done: 'WaitingListSuccess',
    ...whoRuns,
    history: ['WAITS_NO_LONGER'],
  },
};

async function aKeptApartPair(outreach: TestApp): Promise<string> {
  const [studentId = '', other = ''] = [await aStudent(outreach), await aStudent(outreach)].sort();
  return put(outreach, 'keep_apart', {
    ...ofOak(studentId),
    other_student_id: other,
    starts_on: inDays(-20),
    reason: 'CONFLICT',
    set_by: people.worker.id,
    created_at: now(),
  });
}
