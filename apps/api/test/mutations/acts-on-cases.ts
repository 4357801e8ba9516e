import type { TestApp } from '../harness.ts';
import { people } from '../people.ts';
import { spareWorker } from './askers.ts';
import { type Input, type MutationCase, school } from './mutation-case.ts';
import { aStudent, inDays, ofOak, put } from './rows.ts';
import { aCaseOf, aText } from './situations.ts';

const expectedVersion = 1;
const done = 'CaseSuccess';
const raises = ['support_case', 'caseId'] as const;

/** The manager alone; the worker who has the case, the worker of the school and the school see it. */
const managerOnly = {
  may: ['manager'],
  refused: { NOT_ALLOWED_FOR_ROLE: ['worker', 'caseWorker', ...school] },
} as const;
/** The manager, and the worker who has the case. */
const whoHasTheCase = {
  may: ['manager', 'caseWorker'],
  refused: { NOT_ALLOWED_FOR_ROLE: ['worker', ...school] },
} as const;

const aCase = async (
  outreach: TestApp,
  ...rest: [status?: string, since?: Record<string, string>]
) => aCaseOf(outreach, await aStudent(outreach), ...rest);

async function aCover(outreach: TestApp): Promise<Input> {
  const studentId = await aStudent(outreach);
  const caseId = await aCaseOf(outreach, studentId);
  const coverId = await put(outreach, 'case_cover', {
    ...ofOak(studentId),
    case_id: caseId,
    worker_id: spareWorker.id,
    starts_on: inDays(-2),
    ends_on: inDays(9),
    reason: aText,
  });
  return { caseId, coverId, expectedVersion, endedOn: inDays(0) };
}

async function aSnooze(outreach: TestApp): Promise<Input> {
  const studentId = await aStudent(outreach);
  const caseId = await aCaseOf(outreach, studentId);
  const snoozeId = await put(outreach, 'silence_snooze', {
    ...ofOak(studentId),
    case_id: caseId,
    reason: 'NO_FIRST_SESSION',
    silent_on: inDays(-60),
    why: aText,
    snoozed_on: inDays(-1),
    until: inDays(9),
    snoozed_by: people.manager.id,
  });
  return { snoozeId, expectedVersion };
}

export const actsOnCases: Readonly<Record<string, MutationCase>> = {
  stepDownCase: {
    when: async (outreach) => ({
      caseId: await aCase(outreach),
      expectedVersion,
      nextCheckOn: inDays(40),
      reason: aText,
    }),
    done,
    ...whoHasTheCase,
    history: ['CASE_STEPPED_DOWN'],
    raises,
  },
  reactivateCase: {
    when: async (outreach) => ({
      caseId: await aCase(outreach, 'MONITORED', { next_check_on: inDays(20) }),
      expectedVersion,
      reason: aText,
    }),
    done,
    ...whoHasTheCase,
    history: ['CASE_REACTIVATED'],
    raises,
  },
  closeCase: {
    when: async (outreach) => ({
      caseId: await aCase(outreach),
      expectedVersion,
      outcome: 'TARGETS_MET',
      reason: aText,
      closedOn: inDays(0),
    }),
    done,
    ...managerOnly,
    history: ['CASE_CLOSED'],
    raises,
  },
  reopenCase: {
    when: async (outreach) => ({
      caseId: await aCase(outreach, 'CLOSED', { closed_on: inDays(-5), outcome: 'TARGETS_MET' }),
      expectedVersion,
      reason: aText,
    }),
    done,
    may: ['manager'],
    // Access through a case ends with it: whose it was finds nothing.
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker', ...school] },
    history: ['CASE_REOPENED'],
    raises,
  },
  assignDedicatedWorker: {
    when: async (outreach) => ({
      caseId: await aCase(outreach),
      expectedVersion,
      workerId: spareWorker.id,
      from: inDays(0),
    }),
    done,
    ...managerOnly,
    history: ['DEDICATED_WORKER_ASSIGNED'],
    raises,
  },
  arrangeCover: {
    when: async (outreach) => ({
      caseId: await aCase(outreach),
      expectedVersion,
      workerId: spareWorker.id,
      from: inDays(1),
      to: inDays(9),
      reason: aText,
    }),
    done,
    ...managerOnly,
    history: ['COVER_ARRANGED'],
    raises,
  },
  endCover: {
    when: aCover,
    done,
    ...managerOnly,
    history: ['COVER_ENDED'],
    raises,
  },
  snoozeSilentCase: {
    when: async (outreach) => ({
      caseId: await aCase(outreach),
      reason: 'NO_FIRST_SESSION',
      until: inDays(9),
      why: aText,
    }),
    done: 'SilenceSnoozeSuccess',
    ...whoHasTheCase,
    history: ['SILENCE_SNOOZED'],
  },
  /** What was put off is the service's own: the school does not see it. */
  liftSnooze: {
    when: aSnooze,
    done: 'SilenceSnoozeSuccess',
    may: ['manager', 'caseWorker'],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker'] },
    history: ['SILENCE_SNOOZE_LIFTED'],
    raises: ['silence_snooze', 'snoozeId'],
  },
  /** The school records for itself, for the parent and for the student. */
  confirmPartnership: {
    when: async (outreach) => ({
      caseId: await aCase(outreach),
      expectedVersion,
      party: 'PARENT',
      confirmedOn: inDays(0),
      byName: 'Pat Testerfield',
    }),
    done,
    may: ['manager', 'caseWorker', ...school],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker'] },
    history: ['PARTNERSHIP_CONFIRMED'],
    raises,
  },
};
