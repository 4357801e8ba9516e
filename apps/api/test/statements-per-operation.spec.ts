import { OperationTypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from './harness.ts';
import { type ScreenOperation, screenOperations } from './screens/screen-operations.ts';
import { watchStatements } from './screens/sent-statements.ts';
import { type Opened, openTwoCentres } from './screens/two-centres.ts';

/** Around every answer, however much or little is asked. */
const frame = {
  whoAsks: ['begin', 'the session and the role', 'the look-up of the session', 'commit'],
  theAnswer: ['begin', 'the session and the role', 'commit'],
};

/**
 * The statements within that frame, for each query of the screens: `reads` is one for each field of the
 * query type, and `records` the note of who was shown which students. `cost` is what the planner may expect of the
 * reads at most, in powers of ten, so that a policy or a missing index cannot slip in; null where rules answer.
 */
const table: Readonly<Record<string, { reads: number; records: 0 | 1; cost: number | null }>> = {
  AllocationBoard: { reads: 1, records: 0, cost: 1_000 },
  Arrivals: { reads: 1, records: 1, cost: 1_000 },
  Attention: { reads: 1, records: 1, cost: 10_000 },
  CalendarLink: { reads: 1, records: 0, cost: 100 },
  CaseList: { reads: 1, records: 1, cost: 1_000 },
  CasePage: { reads: 1, records: 1, cost: 10_000 },
  CasePlan: { reads: 1, records: 1, cost: 10_000 },
  CheckMember: { reads: 1, records: 1, cost: 10_000 },
  CoverPage: { reads: 2, records: 0, cost: 10_000 },
  Find: { reads: 2, records: 1, cost: 10_000 },
  GroupAlone: { reads: 1, records: 1, cost: 10_000 },
  GroupCandidates: { reads: 4, records: 1, cost: null },
  GroupList: { reads: 1, records: 0, cost: 10_000 },
  GroupPage: { reads: 1, records: 1, cost: 10_000 },
  ImportPage: { reads: 1, records: 0, cost: 100 },
  Imports: { reads: 1, records: 0, cost: 100 },
  KeepApartAt: { reads: 1, records: 1, cost: 1_000 },
  MyDay: { reads: 2, records: 1, cost: 100_000 },
  MyDigest: { reads: 1, records: 0, cost: 100 },
  OpenGroups: { reads: 1, records: 0, cost: 1_000 },
  PlanReport: { reads: 1, records: 1, cost: 1_000 },
  PlanStudents: { reads: 1, records: 1, cost: 100 },
  ProgrammeList: { reads: 1, records: 0, cost: 100 },
  ProgrammePage: { reads: 1, records: 0, cost: 1_000 },
  ProposeGroups: { reads: 2, records: 1, cost: null },
  ReferralDraftList: { reads: 1, records: 1, cost: 1_000 },
  ReferralDraftPage: { reads: 1, records: 1, cost: 1_000 },
  ReferralList: { reads: 1, records: 1, cost: 1_000 },
  ReferralPage: { reads: 1, records: 1, cost: 1_000 },
  ReferralQueue: { reads: 1, records: 1, cost: 10_000 },
  RequestForm: { reads: 2, records: 1, cost: 10_000 },
  RunToPlan: { reads: 2, records: 0, cost: 100 },
  RunToRepeat: { reads: 1, records: 0, cost: 1_000 },
  SchoolCalendar: { reads: 1, records: 0, cost: 100 },
  SchoolCases: { reads: 1, records: 1, cost: 1_000 },
  SchoolChoices: { reads: 1, records: 0, cost: 100 },
  SchoolFrame: { reads: 1, records: 0, cost: 100 },
  SchoolList: { reads: 1, records: 0, cost: 1_000 },
  SchoolOverview: { reads: 1, records: 0, cost: 1_000 },
  SchoolPeople: { reads: 1, records: 0, cost: 100 },
  SchoolStudents: { reads: 1, records: 1, cost: 10_000 },
  SchoolTime: { reads: 1, records: 0, cost: 10_000 },
  SchoolsServed: { reads: 1, records: 0, cost: 100 },
  SchoolsToShare: { reads: 1, records: 0, cost: 100 },
  ServiceCounts: { reads: 1, records: 0, cost: 100 },
  SessionPage: { reads: 1, records: 1, cost: 10_000 },
  SessionToRecord: { reads: 1, records: 1, cost: 1_000 },
  SettingsPage: { reads: 1, records: 0, cost: 1_000 },
  SilentCases: { reads: 1, records: 1, cost: 1_000_000 },
  StaffList: { reads: 1, records: 0, cost: 1_000 },
  StudentList: { reads: 1, records: 1, cost: 10_000 },
  StudentPage: { reads: 1, records: 1, cost: 1_000 },
  StudentSessions: { reads: 1, records: 1, cost: 1_000 },
  StudentTimeline: { reads: 1, records: 1, cost: 10_000 },
  StudentsToPick: { reads: 1, records: 1, cost: 10_000 },
  TimeOwed: { reads: 1, records: 0, cost: 100_000 },
  TransitionChoices: { reads: 2, records: 0, cost: 1_000 },
  TransitionList: { reads: 1, records: 1, cost: 1_000 },
  TransitionPage: { reads: 1, records: 1, cost: 1_000 },
  Viewer: { reads: 1, records: 0, cost: 100 },
  WaitingList: { reads: 1, records: 1, cost: 100 },
  // The schools as the week begins and as it ends.
  WeekBalance: { reads: 2, records: 0, cost: 100_000 },
  WeekOfSessions: { reads: 1, records: 1, cost: 1_000 },
  WhileAway: { reads: 1, records: 0, cost: 1_000 },
  WithdrawConsentPage: { reads: 1, records: 1, cost: 1_000 },
  // Decided by the rules of withdrawal, from the consent, the student's consents and what rests on them.
  WithdrawalPreview: { reads: 3, records: 1, cost: null },
  WorkToCover: { reads: 1, records: 1, cost: 10_000 },
  WorkerChoices: { reads: 1, records: 0, cost: 100 },
  WorkerLoads: { reads: 1, records: 0, cost: 100 },
  WorkerWeek: { reads: 1, records: 0, cost: 100 },
  Workers: { reads: 1, records: 0, cost: 100 },
  WorkshopChoices: { reads: 3, records: 0, cost: 100 },
};

/** Screens of one thing, with no list that could be longer. */
const withoutLists = [
  'RequestForm',
  'CheckMember',
  'SchoolFrame',
  'CalendarLink',
  'CoverPage',
  'RunToRepeat',
  'MyDigest',
  'WhileAway',
  'SettingsPage',
  'Viewer',
  'WithdrawalPreview',
];

const queries = screenOperations().filter(({ kind }) => kind === OperationTypeNode.QUERY);

it('every query of the screens is in the table', () => {
  expect(Object.keys(table)).toEqual(queries.map(({ name }) => name).sort());
});

const watched = watchStatements();
let app: TestApp;
let centres: Record<'little' | 'much', Opened>;
beforeAll(async () => {
  ({ app, ...centres } = await openTwoCentres());
});
afterAll(async () => {
  watched.stop();
  await app.close();
});

/** What was sent to answer, and of how many things the answer tells. */
async function measure(query: ScreenOperation, { ask }: Opened) {
  let things = 0;
  const sent = await watched.during(async () => {
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    things = JSON.stringify(data).split('"__typename"').length;
  });
  return { sent, things };
}

describe.each(queries)('$name', (query) => {
  it('sends what the table says, with little to show and with much', async () => {
    const { reads, records } = table[query.name]!;
    const little = await measure(query, centres.little);
    const much = await measure(query, centres.much);
    const expected = frame.whoAsks.length + frame.theAnswer.length + reads + records;
    for (const { sent } of [little, much]) expect(sent.length, sent.join('\n')).toBe(expected);
    if (!withoutLists.includes(query.name)) expect(much.things).toBeGreaterThan(little.things);
  });

  it('is planned at no more than its ceiling', async () => {
    const { cost } = table[query.name]!;
    const planned = await centres.much.costOf(query);
    if (cost === null) expect(planned).toBeNull();
    else expect(planned).toBeLessThanOrEqual(cost);
  });
});
