import { addDays } from '@outreach/domain';
import type { Page } from 'playwright-core';
import { ask } from './browser.ts';
import { today } from './dates.ts';

interface Ready {
  readonly id: string;
  readonly displayName: string;
  readonly schoolId: string;
}

/** What a parent agreed to, as the graph has it. */
export interface Standing {
  readonly kind: string;
  readonly state: string;
  readonly validUntil: string | null;
}

/** Whether a parent agreed to a kind of support, and for longer than until a day. */
export const agreedBeyond = (
  standings: readonly Standing[],
  wanted: string,
  day: string,
): boolean =>
  standings.some(
    ({ kind, state, validUntil }) =>
      kind === wanted && state === 'GIVEN' && (validUntil === null || validUntil > day),
  );

interface Found {
  readonly viewer: { readonly id: string };
  readonly cases: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly workMayStart: boolean;
      readonly student: {
        readonly id: string;
        readonly displayName: string;
        readonly school: { readonly id: string };
        readonly consentStanding: {
          readonly interventions: readonly Standing[];
        };
      };
    }[];
  };
}

/** Whom a session may be held with: how far the case is, and what a parent has agreed to. */
interface Wanted {
  readonly status: readonly string[];
  readonly kinds: readonly string[];
  /** The last day on which they are seen; today unless it is said. */
  readonly until?: string;
}

/**
 * Students of the worker by school: with each work may start, and each may be seen as it is wanted. What the
 * demonstration has not for today is agreed and confirmed first.
 */
async function studentsReady(
  page: Page,
  { status, kinds, until = today }: Wanted,
): Promise<Map<string, Ready[]>> {
  const { cases } = await ask<Found>(
    page,
    `{ viewer { id } cases(first: 100, filter: { status: [${status.join(', ')}] }) { nodes { id version workMayStart student {
       id displayName school { id } consentStanding { interventions { kind state validUntil } } } } } }`,
  );
  const bySchool = new Map<string, Ready[]>();
  for (const { student, workMayStart, ...found } of cases.nodes) {
    const { interventions } = student.consentStanding;
    if (!kinds.every((kind) => agreedBeyond(interventions, kind, until)))
      await agree(page, student.id, kinds);
    if (!workMayStart) await confirm(page, found);
    const schoolId = student.school.id;
    const ready = bySchool.get(schoolId) ?? [];
    ready.push({ id: student.id, displayName: student.displayName, schoolId });
    bySchool.set(schoolId, ready);
  }
  return bySchool;
}

/** A parent agrees to the kinds of support, on paper. */
async function agree(page: Page, studentId: string, kinds: readonly string[]): Promise<void> {
  await ask(
    page,
    'mutation($input: RecordConsentInput!) { recordConsent(input: $input) { __typename } }',
    {
      input: {
        studentId,
        formVersion: '2026-09',
        signedByName: 'A parent of the student',
        relationship: 'MOTHER',
        parentalResponsibility: 'HELD',
        method: 'PAPER',
        seenByName: 'Somebody at the school',
        signedOn: today,
        interventions: kinds.map((kind) => ({ kind, given: true })),
        sharing: [],
        idempotencyKey: crypto.randomUUID(),
      },
    },
  );
}

/** REF-7: the student and a parent confirm, as they would before the first session. */
async function confirm(
  page: Page,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  let expectedVersion = version;
  for (const party of ['PARENT', 'STUDENT']) {
    const answer = await ask<{ confirmPartnership: { case?: { version: number } } }>(
      page,
      `mutation($input: ConfirmPartnershipInput!) { confirmPartnership(input: $input) { __typename
         ... on CaseSuccess { case { version } } } }`,
      {
        input: {
          caseId: id,
          expectedVersion,
          party,
          confirmedOn: today,
          byName: 'As it was talked over',
          idempotencyKey: crypto.randomUUID(),
        },
      },
    );
    expectedVersion = answer.confirmPartnership.case?.version ?? expectedVersion;
  }
}

/** All who are ready at the school where most are, so that a group of so many or more can be made. */
export async function readyAtOneSchool(
  page: Page,
  howMany: number,
  wanted: Wanted = { status: ['ACTIVE'], kinds: ['ONE_TO_ONE', 'GROUP'] },
): Promise<Ready[]> {
  const bySchool = await studentsReady(page, wanted);
  const [fullest = []] = [...bySchool.values()].sort((one, other) => other.length - one.length);
  if (fullest.length < howMany)
    throw new Error(`The worker has ${fullest.length} students ready at one school`);
  return fullest;
}

/** A session that is there to be recorded. */
export interface Booked {
  readonly id: string;
  readonly on: string;
  /** How often it had been recorded before, and its version then. */
  readonly before: { readonly held: number; readonly version: number };
}

type Act = 'planSession' | 'recordUnplannedSession';

async function act(page: Page, name: Act, input: object) {
  const type = name === 'planSession' ? 'PlanSessionInput' : 'RecordUnplannedSessionInput';
  const answers = await ask<
    Record<string, { session?: { id: string }; violations?: { code: string }[] }>
  >(
    page,
    `mutation($input: ${type}!) { ${name}(input: $input) { __typename
       ... on SessionSuccess { session { id } } ... on RuleViolations { violations { code field } } } }`,
    { input: { ...input, idempotencyKey: crypto.randomUUID() } },
  );
  const { session, violations = [] } = answers[name] ?? {};
  const refused = violations.map(({ code }) => code);
  if (session === undefined && !refused.includes('NOT_A_SCHOOL_DAY'))
    throw new Error(`${name} is refused: ${refused.join(', ')}`);
  return session?.id ?? null;
}

/**
 * Books half an hour of the worker whose window it is, before or after school, where nothing else is planned. On a
 * day without school nothing can be planned for it; then one of the last school day is there, recorded, to be put
 * right.
 */
export async function book(
  page: Page,
  students: readonly Ready[],
  startsAt: string,
  on: string = today,
): Promise<Booked> {
  const input = {
    schoolId: students[0]?.schoolId,
    kind: students.length > 1 ? 'GROUP' : 'ONE_TO_ONE',
    topics: ['COPING'],
    startsAt,
    studentIds: students.map(({ id }) => id),
  };
  const planned = await act(page, 'planSession', { ...input, on, minutes: 30 });
  if (planned !== null) return booked(page, planned, on);
  const attendance = students.map(({ id }) => ({ studentId: id, attendance: 'ATTENDED' }));
  const record = { minutes: 30, topics: ['COPING'], attendance };
  for (let back = 1; back < 70; back++) {
    const before = addDays(on, -back);
    const id = await act(page, 'recordUnplannedSession', { ...input, on: before, record });
    if (id !== null) return booked(page, id, before);
  }
  throw new Error('There was no school day in ten weeks');
}

async function booked(page: Page, id: string, on: string): Promise<Booked> {
  const session = await recorded(page, id);
  return { id, on, before: { held: timesHeld(session), version: session.version } };
}

/** How often a session has been recorded. */
export const timesHeld = ({ history }: Awaited<ReturnType<typeof recorded>>): number =>
  history.nodes.filter(({ event }) => event === 'SESSION_HELD').length;

/** What the service has of a session. */
export async function recorded(page: Page, id: string) {
  const { session } = await ask<{
    session: {
      standing: string;
      version: number;
      workedOn: string | null;
      howItWent: string | null;
      nextStep: string | null;
      students: {
        nodes: { attendance: string; minutesLate: number | null; absenceReason: string | null }[];
      };
      history: { nodes: { event: string }[] };
    };
  }>(
    page,
    `query($id: ID!) { session(id: $id) { standing version workedOn howItWent nextStep
       students { nodes { attendance minutesLate absenceReason } } history { nodes { event } } } }`,
    { id },
  );
  return session;
}
