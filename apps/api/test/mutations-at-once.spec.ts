import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../src/schema.ts';
import { createTestApp, type TestApp } from './harness.ts';
import { caseOf, mutationNames } from './mutations/all-mutations.ts';
import { type Clients, seedAskers, signEverybodyIn } from './mutations/askers.ts';
import type { Input } from './mutations/mutation-case.ts';
import { documentsOf, send } from './mutations/send.ts';
import { countOf, lookAtStored, type Stored, versionOf } from './mutations/stored.ts';

const documents = documentsOf(await buildGraph());
let outreach: TestApp;
let clients: Clients;
let look: () => Promise<Stored>;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedAskers });
  clients = await signEverybodyIn(outreach);
  look = await lookAtStored(outreach);
});

afterAll(() => outreach.close());

const ask = (name: string, sent: Input) =>
  send(clients[caseOf(name).may[0] ?? 'nobody'], documents.get(name), name, sent);

/** How many rows of some tables an act added, however it is sent. */
async function added(tables: readonly string[], work: () => Promise<unknown>): Promise<number[]> {
  const before = await look();
  await work();
  const after = await look();
  return tables.map((table) => countOf(after, table) - countOf(before, table));
}

const written = ['audit.event', 'outreach.history_entry'];
const four = [1, 2, 3, 4];

describe('one act that is sent four times at once is done once', () => {
  it.each(mutationNames)('%s', async (name) => {
    const { when, done, history } = caseOf(name);
    const sent = { ...(await when(outreach)), idempotencyKey: randomUUID() };
    const rows = await added(written, async () => {
      const told = await Promise.all(four.map(() => ask(name, sent)));
      expect(told.map(({ member }) => member)).toEqual(four.map(() => done));
    });
    expect(rows).toEqual([1, history.length]);
  });
});

const aYearLater = {
  ...{ academicYear: '2029/30', firstDay: '2029-09-04', lastDay: '2029-12-14' },
  ...{ halfTermFrom: null, halfTermTo: null },
};

/** What the three are told who came second; acts that are not here may well be done four times. */
const second: Readonly<Record<string, string>> = {
  addSchoolClosure: 'CLOSURE_EXISTS',
  confirmArrivals: 'NOMINATION_HAS_ENDED',
  copySessions: 'WORKER_BUSY',
  coverWorker: 'WORKER_COVERED_ALREADY',
  discardReferralDraft: 'NOT_FOUND',
  endWorkerCover: 'COVER_ENDED',
  handOverWork: 'NOTHING_TO_COVER',
  inviteStaffMember: 'EMAIL_IN_USE',
  letInGuestSchool: 'GUEST_PERIOD_OVERLAPS',
  moveMember: 'MEMBER_NOT_FOUND',
  planGroup: 'WORKER_DOUBLE_BOOKED',
  nominateForTransition: 'ON_RECORD_ALREADY',
  planSeries: 'WORKER_BUSY STUDENT_BUSY',
  planSession: 'WORKER_BUSY STUDENT_BUSY',
  recordSenProvision: 'PROVISION_OVERLAP',
  recordUnplannedSession: 'WORKER_BUSY',
  removeSchoolClosure: 'NOT_FOUND',
  setAllocation: 'COVER_OVERLAP',
  snoozeSilentCase: 'SNOOZED_ALREADY',
  submitReferral: 'NOT_FOUND',
  writePlan: 'PLAN_EXISTS',
};
/** Acts that say how something is to be: it is so once, and the others find it so. */
const foundDone = [
  'addMember',
  'liftKeepApart',
  'planCatchUp',
  'putOnWaitingList',
  'recordOutcome',
  'removeMember',
  'setKeepApart',
  'takeOffWaitingList',
];
const repeatable = [
  ...foundDone,
  'addStudent',
  'addStudentContact',
  'chooseDigest',
  'makeCalendarFeed',
  'rateGoal',
  'recordConsent',
  'recordMeasure',
  'recordStudentAgreement',
  'recordStudentNeed',
  'reissueInvitation',
  'startReferralDraft',
];

describe('of four who act at once one does it, and three are told', () => {
  it.each(mutationNames.filter((name) => !repeatable.includes(name)))('%s', async (name) => {
    const { when, done, history } = caseOf(name);
    const input = await when(outreach);
    const rows = await added(written, async () => {
      const told = await Promise.all(four.map(() => ask(name, input)));
      const others = told.filter(({ member }) => member !== done);
      const code = second[name];
      expect(others.map(({ member, codes }) => (code ? codes : member))).toEqual(
        [1, 2, 3].map(() => (code ? code.split(' ') : 'Conflict')),
      );
    });
    expect(rows).toEqual([1, history.length]);
  });

  it.each(foundDone)('%s: one does it, and three find it done', async (name) => {
    const { when, done, history } = caseOf(name);
    const input = await when(outreach);
    const rows = await added(written, async () => {
      const told = await Promise.all(four.map(() => ask(name, input)));
      expect(told.map(({ member }) => member)).toEqual(four.map(() => done));
    });
    expect(rows).toEqual([4, history.length]);
  });

  it('setSchoolTerm: of four who enter a new term one does it, and three are told', async () => {
    const { expectedVersion: _, ...input } = await caseOf('setSchoolTerm').when(outreach);
    const work = async () => {
      const told = await Promise.all(
        four.map(() => ask('setSchoolTerm', { ...input, ...aYearLater })),
      );
      expect(told.map(({ member }) => member).sort()).toEqual([
        ...[1, 2, 3].map(() => 'Conflict'),
        'SchoolSuccess',
      ]);
    };
    expect(await added(['outreach.school_term'], work)).toEqual([1]);
  });

  it('setSchoolTerm: of three terms that share a day one is set', async () => {
    const { expectedVersion: _, ...input } = await caseOf('setSchoolTerm').when(outreach);
    const work = async () => {
      const told = await Promise.all(
        ['AUTUMN', 'SPRING', 'SUMMER'].map((term) =>
          ask('setSchoolTerm', { ...input, ...aYearLater, term }),
        ),
      );
      expect(told.flatMap(({ codes }) => codes)).toEqual(['TERM_OVERLAPS', 'TERM_OVERLAPS']);
    };
    expect(await added(['outreach.school_term'], work)).toEqual([1]);
  });

  it('startReferralDraft: a student has one draft', async () => {
    const input = await caseOf('startReferralDraft').when(outreach);
    const work = () => Promise.all(four.map(() => ask('startReferralDraft', input)));
    expect(await added(['outreach.referral_draft'], work)).toEqual([1]);
  });
});

describe('what is so already is done without a trace', () => {
  it.each([
    'agreePlan',
    'assignDedicatedWorker',
    'closeCase',
    'confirmPartnership',
    'correctStudentDetails',
    'disableStaffMember',
    'disputeConsent',
    'enableStaffMember',
    'endAllocation',
    'endCover',
    'setSchoolTerm',
    'signOffReferralDraft',
    'withdrawConsent',
  ])('%s', async (name) => {
    const { when, done, raises } = caseOf(name);
    const input = await when(outreach);
    await ask(name, input);
    const version = async () =>
      raises ? await versionOf(outreach, raises[0], String(input[raises[1]]), raises[2]) : null;
    const expectedVersion = await version();
    const rows = await added(['outreach.history_entry'], async () => {
      const { member, whole } = await ask(name, {
        ...input,
        ...(expectedVersion !== null && { expectedVersion }),
      });
      expect(member, JSON.stringify(whole)).toBe(done);
    });
    expect(rows).toEqual([0]);
    expect(await version()).toBe(expectedVersion);
  });
});
