import { type DocumentNode, print, separateOperations, visit } from 'graphql';
import { screenOperations } from '../test/screens/screen-operations.ts';

/** A screen's operation, and the statement by hand that answers the same. */
export interface Benched {
  readonly name: string;
  readonly statement: string;
  readonly variables: Record<string, unknown>;
  readonly values: readonly string[];
  /** Fields decided in TypeScript by the rules of the service, which SQL alone cannot answer. */
  readonly decided: readonly string[];
}

export interface Subjects {
  readonly today: string;
  readonly student: string;
  readonly case: string;
  /** The worker with the fullest day, that day, and the Monday of its week. */
  readonly worker: string;
  readonly day: string;
  readonly monday: string;
}

const daysLater = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

export const benched = ({ today, student, case: supportCase, ...of }: Subjects): Benched[] => [
  {
    name: 'MyDay',
    statement: 'my-day',
    variables: { workerId: of.worker, on: of.day, dayBefore: daysLater(of.day, -1) },
    values: [of.worker, of.day, daysLater(of.day, -1), today],
    decided: ['viewerCan'],
  },
  {
    name: 'WeekOfSessions',
    statement: 'week-of-sessions',
    variables: { workerId: of.worker, from: of.monday, to: daysLater(of.monday, 6) },
    values: [of.worker, of.monday, daysLater(of.monday, 6), today],
    decided: ['viewerCan'],
  },
  {
    name: 'StudentList',
    statement: 'student-list',
    variables: { first: 50, after: null, orderBy: 'NAME', filter: { search: 'azure' } },
    values: ['azure', today],
    decided: [],
  },
  {
    name: 'ReferralList',
    statement: 'referral-list',
    variables: {
      first: 25,
      after: null,
      orderBy: 'OLDEST_FIRST',
      filter: { search: null, status: ['SUBMITTED', 'RETURNED', 'CHALLENGED'] },
    },
    values: [],
    decided: ['replyClock'],
  },
  {
    name: 'CasePage',
    statement: 'case-page',
    variables: { id: supportCase },
    values: [supportCase, today],
    decided: ['partnership', 'workMayStart', 'consentStanding', 'plan', 'viewerCan'],
  },
  {
    name: 'StudentTimeline',
    statement: 'student-timeline',
    variables: { id: student, after: null },
    values: [student],
    decided: [],
  },
];

const operations = new Map(screenOperations().map((operation) => [operation.name, operation]));

/** The operation as its screen sends it, and without the fields that are decided in TypeScript. */
export function documentsOf({ name, decided }: Benched): { whole: string; stored: string } {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`No screen sends ${name}`);
  return { whole: operation.text, stored: print(without(operation.document, decided)) };
}

/** Leaves out the fields whose names begin so; what held nothing else still has its type's name. */
function without(document: DocumentNode, names: readonly string[]): DocumentNode {
  const left = visit(document, {
    Field: ({ name }) => (names.some((start) => name.value.startsWith(start)) ? null : undefined),
  });
  // With the operation go the fragments that it still uses, and no others.
  return Object.values(separateOperations(left))[0] ?? left;
}
