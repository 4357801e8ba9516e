import { addDays } from '@outreach/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGraph } from '../src/schema.ts';
import { createTestApp, type TestApp } from './harness.ts';
import { aReadyStudent } from './mutations/acts-on-sessions.ts';
import { caseOf, mutationNames } from './mutations/all-mutations.ts';
import { type Clients, seedAskers, signEverybodyIn } from './mutations/askers.ts';
import type { Input } from './mutations/mutation-case.ts';
import { inDays, now, put } from './mutations/rows.ts';
import { documentsOf, send } from './mutations/send.ts';
import { schools } from './people.ts';
import { watchStatements } from './screens/sent-statements.ts';

/** Around every act, whatever it does. */
const frame = {
  whoAsks: ['begin', 'the session and the role', 'the look-up of the session', 'commit'],
  before: ['begin', 'the session and the role', 'the key with the settings'],
  after: ['the answer under the key with the audit', 'commit'],
};
/** Around every read of what an act answers with. */
const theAnswer = ['begin', 'the session and the role', 'commit'];

interface Sends {
  /** What the act finds and stores, its history included. */
  readonly work: number;
  /** One for each thing that the answer shows. */
  readonly reads: number;
  /** The note of who was shown which student, for each of them. */
  readonly records: number;
  /** What takes more statements the more of it the act is about; `withMore` counts some. */
  readonly each?: string;
}

/** The statements within that frame, for each mutation of the graph as `test/mutations` sends it. */
const table: Readonly<Record<string, Sends>> = {
  acceptReferral: { work: 11, reads: 2, records: 2 },
  addMember: { work: 13, reads: 1, records: 0, each: 'a lesson that the student would miss' },
  addSchoolClosure: { work: 4, reads: 1, records: 0 },
  addStudent: { work: 4, reads: 1, records: 1 },
  addStudentContact: { work: 4, reads: 1, records: 1 },
  agreePlan: { work: 11, reads: 1, records: 1 },
  answerReferral: { work: 9, reads: 1, records: 1 },
  arrangeCover: { work: 8, reads: 1, records: 1 },
  assignDedicatedWorker: { work: 7, reads: 1, records: 1 },
  cancelSession: { work: 4, reads: 1, records: 0 },
  challengeReferral: { work: 6, reads: 1, records: 1 },
  changePlan: { work: 15, reads: 1, records: 1 },
  chooseDigest: { work: 4, reads: 1, records: 0 },
  closeCase: {
    work: 12,
    reads: 1,
    records: 1,
    each: 'a session to come and a group of the student',
  },
  confirmArrivals: { work: 11, reads: 1, records: 1, each: 'a pupil' },
  confirmPartnership: { work: 6, reads: 1, records: 1 },
  copySessions: { work: 9, reads: 1, records: 0, each: 'a session that is copied' },
  correctStudentDetails: { work: 3, reads: 1, records: 1 },
  coverWorker: {
    work: 21,
    reads: 1,
    records: 0,
    each: 'a school, a case and a session that is handed on',
  },
  declineReferral: { work: 6, reads: 1, records: 1 },
  disableStaffMember: { work: 5, reads: 1, records: 0 },
  discardReferralDraft: { work: 3, reads: 0, records: 0 },
  disputeConsent: { work: 5, reads: 1, records: 1 },
  enableStaffMember: { work: 4, reads: 1, records: 0 },
  endAllocation: { work: 3, reads: 1, records: 0 },
  endCover: { work: 6, reads: 1, records: 1 },
  endGroup: { work: 12, reads: 1, records: 0, each: 'a member of the group' },
  endGuestPeriod: { work: 3, reads: 1, records: 0 },
  endPlan: { work: 12, reads: 1, records: 1 },
  endWorkerCover: {
    work: 17,
    reads: 1,
    records: 0,
    each: 'a school, a case and a session that comes back',
  },
  giveGroup: { work: 13, reads: 1, records: 0, each: 'a date of the run that is left' },
  handOverWork: {
    work: 18,
    reads: 1,
    records: 0,
    each: 'a school, a case and a session that is handed on',
  },
  inviteStaffMember: { work: 5, reads: 1, records: 0 },
  keepProgramme: { work: 6, reads: 1, records: 0 },
  letInGuestSchool: { work: 4, reads: 1, records: 0 },
  liftKeepApart: { work: 4, reads: 1, records: 1 },
  liftSnooze: { work: 3, reads: 1, records: 1 },
  makeCalendarFeed: { work: 5, reads: 1, records: 0 },
  moveMember: { work: 20, reads: 2, records: 0, each: 'a lesson that the student would miss' },
  moveRunDate: { work: 10, reads: 1, records: 0, each: 'a date of the run that is planned anew' },
  moveSession: {
    work: 9,
    reads: 1,
    records: 0,
    each: 'a later session of the series that moves with it',
  },
  nominateForTransition: {
    work: 12,
    reads: 1,
    records: 1,
    each: 'a group of who is to go to another school',
  },
  planCatchUp: { work: 7, reads: 1, records: 0 },
  planGroup: { work: 10, reads: 1, records: 0, each: 'a date of the run' },
  planSeries: { work: 10, reads: 1, records: 0, each: 'a day of the series' },
  planSession: { work: 9, reads: 1, records: 0 },
  promoteAdvice: { work: 7, reads: 2, records: 1 },
  putOnWaitingList: { work: 8, reads: 1, records: 1 },
  rateGoal: { work: 11, reads: 1, records: 1 },
  reactivateCase: { work: 5, reads: 1, records: 1 },
  recordConsent: { work: 7, reads: 2, records: 2, each: 'a referral that waits for the name' },
  recordEnrolment: {
    work: 6,
    reads: 1,
    records: 1,
    each: 'a session to come and a group of the student',
  },
  recordMeasure: { work: 5, reads: 1, records: 1 },
  recordOutcome: { work: 5, reads: 1, records: 0 },
  recordSenProvision: { work: 4, reads: 1, records: 1 },
  recordSession: { work: 8, reads: 1, records: 0 },
  recordStudentAgreement: { work: 4, reads: 1, records: 1 },
  recordStudentNeed: { work: 3, reads: 1, records: 1 },
  recordUnplannedSession: { work: 9, reads: 1, records: 0 },
  reissueInvitation: { work: 4, reads: 1, records: 0 },
  removeMember: { work: 9, reads: 1, records: 0 },
  removeSchoolClosure: { work: 3, reads: 1, records: 0 },
  reopenCase: { work: 7, reads: 1, records: 1 },
  resolveConsentDispute: {
    work: 6,
    reads: 1,
    records: 1,
    each: 'a referral that waits for the name',
  },
  returnReferral: { work: 7, reads: 1, records: 1 },
  reviewPlan: { work: 12, reads: 1, records: 1 },
  revokeCalendarFeed: { work: 3, reads: 1, records: 0 },
  saveReferralDraft: { work: 3, reads: 1, records: 1 },
  sessionNotHeld: { work: 4, reads: 1, records: 0 },
  setAllocation: { work: 6, reads: 1, records: 0 },
  setCentreSettings: { work: 3, reads: 1, records: 0 },
  setKeepApart: { work: 8, reads: 1, records: 1 },
  setSchoolTerm: { work: 4, reads: 1, records: 0 },
  shareSession: { work: 9, reads: 1, records: 0 },
  signOffReferralDraft: { work: 3, reads: 1, records: 1 },
  snoozeSilentCase: { work: 6, reads: 1, records: 1 },
  startGroup: { work: 4, reads: 1, records: 0 },
  startReferralDraft: { work: 4, reads: 1, records: 1 },
  stepDownCase: { work: 5, reads: 1, records: 1 },
  submitReferral: { work: 9, reads: 1, records: 1 },
  takeOffWaitingList: { work: 7, reads: 1, records: 1 },
  upholdDecline: { work: 6, reads: 1, records: 1 },
  withdrawConsent: {
    work: 17,
    reads: 1,
    records: 1,
    each: 'a session to come and a group of the student, and an agency',
  },
  withdrawReferral: { work: 5, reads: 1, records: 1 },
  writeNeedsProfile: { work: 4, reads: 1, records: 1 },
  writePlan: { work: 10, reads: 1, records: 1 },
  writeTransitionNote: { work: 8, reads: 1, records: 1 },
};

const watched = watchStatements();
const documents = documentsOf(await buildGraph());
interface Centre {
  readonly outreach: TestApp;
  readonly clients: Clients;
}
let little: Centre;
let much: Centre;

async function aCentre(): Promise<Centre> {
  const outreach = await createTestApp({ seed: seedAskers });
  return { outreach, clients: await signEverybodyIn(outreach) };
}

beforeAll(async () => {
  little = await aCentre();
  much = await aCentre();
  for (const name of [...mutationNames, ...mutationNames]) await caseOf(name).when(much.outreach);
});
afterAll(async () => {
  watched.stop();
  await little.outreach.close();
  await much.outreach.close();
});

/** What was sent to do an act, as its situation has it or with more of something. */
async function sentBy(
  name: string,
  { outreach, clients }: Centre,
  more: More = (input) => Promise.resolve(input),
): Promise<string[]> {
  const { when, may, done } = caseOf(name);
  const input = await more(await when(outreach), outreach);
  return watched.during(async () => {
    const told = await send(clients[may[0] ?? 'nobody'], documents.get(name), name, input);
    expect(told.member, JSON.stringify(told.whole)).toBe(done);
  });
}
type More = (input: Input, outreach: TestApp) => Promise<Input>;

function expectedOf(name: string): number {
  const { work, reads, records } = table[name]!;
  const around = Object.values(frame).flat().length;
  return around + work + reads * (theAnswer.length + 1) + records;
}

it('every mutation of the graph is in the table', () => {
  expect(Object.keys(table)).toEqual([...documents.keys()].sort());
});

it.each(mutationNames)(
  '%s sends what the table says, in a little centre and in a full one',
  async (name) => {
    for (const centre of [little, much]) {
      const sent = await sentBy(name, centre);
      expect(sent.length, sent.join('\n')).toBe(expectedOf(name));
    }
  },
);

/** Three of what there is one of. */
const three = (list: unknown): unknown[] => Array.from({ length: 3 }, () => (list as unknown[])[0]);

const threeLessons: More = (input) => {
  const lessons = three(input['lessons']).map((lesson, at) =>
    Object.assign({}, lesson, { startsAt: `06:0${at}` }),
  );
  return Promise.resolve({ ...input, lessons });
};

/** Two sessions more of the worker, that are called off like the one of the situation. */
const threeSessions =
  (worker: string): More =>
  async (input, outreach) => {
    const releaseSessionIds = [...(input['releaseSessionIds'] as string[])];
    for (const startsAt of ['12:00', '13:00'])
      releaseSessionIds.push(
        await put(outreach, 'session', {
          ...{ school_id: schools.oak.id, worker_id: String(input[worker]), kind: 'ADVICE' },
          ...{ state: 'PLANNED', planned: true, held_on: inDays(3), starts_at: startsAt },
          ...{ minutes: 30, created_at: now() },
        }),
      );
    return { ...input, releaseSessionIds };
  };

/** How many statements more each of two more takes. */
const withMore: Readonly<Record<string, readonly [each: number, more: More]>> = {
  addMember: [2, threeLessons],
  coverWorker: [1, threeSessions('awayWorkerId')],
  handOverWork: [1, threeSessions('fromWorkerId')],
  keepProgramme: [0, (input) => Promise.resolve({ ...input, sessions: three(input['sessions']) })],
  moveMember: [2, threeLessons],
  planSeries: [3, (input) => Promise.resolve({ ...input, to: addDays(String(input['from']), 14) })],
  planSession: [
    0,
    async (input, outreach) => {
      const studentIds = [];
      for (let at = 0; at < 3; at++) studentIds.push(await aReadyStudent(outreach));
      return { ...input, kind: 'GROUP', studentIds };
    },
  ],
  writePlan: [0, (input) => Promise.resolve({ ...input, targets: three(input['targets']) })],
};

it.each(Object.entries(withMore))(
  '%s: what two more in the input take is known',
  async (name, [each, more]) => {
    const sent = await sentBy(name, little, more);
    expect(sent.length, sent.join('\n')).toBe(expectedOf(name) + 2 * each);
  },
);
