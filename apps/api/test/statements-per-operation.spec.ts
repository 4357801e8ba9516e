import { OperationTypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from './harness.ts';
import { type ScreenOperation, screenOperations } from './screens/screen-operations.ts';
import { watchStatements } from './screens/sent-statements.ts';
import { type Ask, openTwoCentres } from './screens/two-centres.ts';

/** Around every answer, however much or little is asked. */
const frame = {
  whoAsks: ['begin', 'the session', 'the role', 'the look-up of the session', 'commit'],
  theAnswer: ['begin', 'the session', 'the role', 'commit'],
};

/**
 * The statements within that frame, for each query of the screens: `reads` is one for each field of the
 * query type, and `records` the note of who was shown which students.
 */
const table: Readonly<Record<string, { reads: number; records: 0 | 1 }>> = {
  AllocationBoard: { reads: 1, records: 0 },
  Attention: { reads: 1, records: 1 },
  CalendarLink: { reads: 1, records: 0 },
  CaseList: { reads: 1, records: 1 },
  CasePage: { reads: 1, records: 1 },
  CasePlan: { reads: 1, records: 1 },
  CheckMember: { reads: 1, records: 1 },
  CoverPage: { reads: 2, records: 0 },
  Find: { reads: 2, records: 1 },
  GroupAlone: { reads: 1, records: 1 },
  GroupCandidates: { reads: 4, records: 1 },
  GroupList: { reads: 1, records: 0 },
  GroupPage: { reads: 1, records: 1 },
  ImportPage: { reads: 1, records: 0 },
  Imports: { reads: 1, records: 0 },
  KeepApartAt: { reads: 1, records: 1 },
  MyDay: { reads: 2, records: 1 },
  MyDigest: { reads: 1, records: 0 },
  OpenGroups: { reads: 1, records: 0 },
  PlanReport: { reads: 1, records: 1 },
  PlanStudents: { reads: 1, records: 1 },
  ProgrammeList: { reads: 1, records: 0 },
  ProgrammePage: { reads: 1, records: 0 },
  ProposeGroups: { reads: 2, records: 1 },
  ReferralDraftList: { reads: 1, records: 1 },
  ReferralDraftPage: { reads: 1, records: 1 },
  ReferralList: { reads: 1, records: 1 },
  ReferralPage: { reads: 1, records: 1 },
  RunToPlan: { reads: 2, records: 0 },
  SchoolCalendar: { reads: 1, records: 0 },
  SchoolCases: { reads: 1, records: 1 },
  SchoolChoices: { reads: 1, records: 0 },
  SchoolFrame: { reads: 1, records: 0 },
  SchoolList: { reads: 1, records: 0 },
  SchoolOverview: { reads: 1, records: 0 },
  SchoolPeople: { reads: 1, records: 0 },
  SchoolStudents: { reads: 1, records: 1 },
  SchoolTime: { reads: 1, records: 0 },
  SchoolsServed: { reads: 1, records: 0 },
  SchoolsToShare: { reads: 1, records: 0 },
  ServiceCounts: { reads: 1, records: 0 },
  SessionPage: { reads: 1, records: 1 },
  SessionToRecord: { reads: 1, records: 1 },
  SettingsPage: { reads: 1, records: 0 },
  SilentCases: { reads: 1, records: 1 },
  StaffList: { reads: 1, records: 0 },
  StudentList: { reads: 1, records: 1 },
  StudentPage: { reads: 1, records: 1 },
  StudentSessions: { reads: 1, records: 1 },
  StudentTimeline: { reads: 1, records: 1 },
  StudentsToPick: { reads: 1, records: 1 },
  TimeOwed: { reads: 1, records: 0 },
  Viewer: { reads: 1, records: 0 },
  WaitingList: { reads: 1, records: 1 },
  // The schools as the week begins and as it ends.
  WeekBalance: { reads: 2, records: 0 },
  WeekOfSessions: { reads: 1, records: 1 },
  WhileAway: { reads: 1, records: 0 },
  WithdrawConsentPage: { reads: 1, records: 1 },
  // Decided by the rules of withdrawal, from the consent, the student's consents and what rests on them.
  WithdrawalPreview: { reads: 3, records: 1 },
  WorkToCover: { reads: 1, records: 1 },
  WorkerChoices: { reads: 1, records: 0 },
  WorkerLoads: { reads: 1, records: 0 },
  WorkerWeek: { reads: 1, records: 0 },
  Workers: { reads: 1, records: 0 },
  WorkshopChoices: { reads: 3, records: 0 },
};

/** Screens of one thing, with no list that could be longer. */
const withoutLists = [
  'CheckMember',
  'SchoolFrame',
  'CalendarLink',
  'CoverPage',
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
let centres: Record<'little' | 'much', Ask>;
beforeAll(async () => {
  ({ app, ...centres } = await openTwoCentres());
});
afterAll(async () => {
  watched.stop();
  await app.close();
});

/** What was sent to answer, and of how many things the answer tells. */
async function measure(query: ScreenOperation, ask: Ask) {
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
});
