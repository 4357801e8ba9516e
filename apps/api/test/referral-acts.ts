import { randomUUID } from 'node:crypto';
import { expectMember } from './expect-result.ts';
import type { TestClient } from './harness.ts';

/** One act of the graph with a fresh key, answered by the member that the test counts on. */
export async function act<Found extends object>(
  who: TestClient,
  name: string,
  selection: string,
  input: Record<string, unknown>,
  member: string,
): Promise<Found> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await who.run(
    `mutation Act($input: ${type}!) { ${name}(input: $input) { __typename
      ... on RuleViolations { violations { code field } } ${selection} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return expectMember<Found>(answer, name, member);
}

export interface Refusal {
  violations: { code: string; field: string | null }[];
}

const tried = (kind: string, from: string, to: string) => ({
  id: randomUUID(),
  kind,
  from,
  to,
  effect: 'LITTLE',
});

/** A statement in which nothing is missing. */
export const statement = {
  purpose: 'SUPPORT',
  presentingReasons: [{ reason: 'UNSTRUCTURED_TIME', saidBy: 'SCHOOL' }],
  strengths: 'Kind to younger students',
  studentView: 'Lunch is too loud',
  parentView: 'Happy at home',
  supportSought: ['ONE_TO_ONE'],
  safeguardingLeadAware: false,
  priorInterventions: [
    tried('PASTORAL_MENTOR', '2026-01-05', '2026-03-20'),
    tried('SOCIAL_SKILLS_GROUP', '2026-04-13', '2026-07-10'),
    tried('PARENT_MEETINGS', '2026-09-07', '2026-10-02'),
  ],
};

export const consentForm = (studentId: string, signedOn: string) => ({
  studentId,
  formVersion: '2026-09',
  signedByName: 'Pat Testerfield',
  relationship: 'MOTHER',
  parentalResponsibility: 'HELD',
  method: 'PAPER',
  seenByName: 'Lena Lead',
  signedOn,
  interventions: [
    { kind: 'ONE_TO_ONE', given: true },
    { kind: 'GROUP', given: true },
    { kind: 'RESPITE', given: false },
  ],
  sharing: [{ agency: 'CAMHS', information: ['NAME_AND_CONTACT', 'NEEDS'], given: true }],
});
