import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../../test/acts.ts';
import type { Asker } from '../../../../test/mutations/askers.ts';
import { inDays, ofOak, put } from '../../../../test/mutations/rows.ts';
import { lookAtStored } from '../../../../test/mutations/stored.ts';
import { people, schools } from '../../../../test/people.ts';
import { aReadyStudent, termAround } from '../../../../test/sessions.ts';
import { joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';

let acts: Acts;
let programmeId: string;
let needy: string[];
let without: string;

beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  programmeId = await keptProgramme(acts, {
    maximumSize: 2,
    sessions: [{ title: 'One', minutes: 30 }],
  });
  for (let at = 0; at < 2; at++) await plannedGroup(acts, programmeId);
  needy = [];
  for (let at = 0; at < 5; at++) {
    const studentId = await aReadyStudent(acts);
    needy.push(studentId);
    for (const saidBy of at === 4 ? ['SCHOOL'] : ['SCHOOL', 'STUDENT'])
      await put(acts.outreach, 'student_need', {
        ...ofOak(studentId),
        need: 'EMOTIONAL_REGULATION',
        said_by: saidBy,
        recorded_on: inDays(-20),
        recorded_by: people.worker.id,
      });
  }
  without = await aReadyStudent(acts);
  await acts.does('worker', 'setKeepApart', {
    studentId: needy[0],
    otherStudentId: needy[1],
    reason: 'CONFLICT',
    note: null,
  });
});
afterAll(() => acts.close());

interface Proposal {
  gap: number;
  proven: boolean;
  needMet: number;
  needBound: number;
  groups: { groupId: string; kept: number; members: { studentId: string; stays: boolean }[] }[];
  leftOut: { studentId: string; reason: string }[];
  violations: { code: string }[];
}
const document = `query($school: ID, $programme: ID, $proposed: [ProposedPlaceInput!], $seconds: Int = 5) {
  proposeGroups(schoolId: $school, programmeId: $programme, proposed: $proposed, seconds: $seconds) {
    gap proven needMet needBound groups { groupId kept members { studentId stays reasons { code need saidBy } } }
    leftOut { studentId reason } violations { code } } }`;
const proposes = async (variables: object = {}, who: Asker = 'worker') => {
  const read = await acts.reads<{ proposeGroups: Proposal }>(who, document, {
    programme: programmeId,
    ...variables,
  });
  return read.proposeGroups;
};
const places = ({ groups: of }: Proposal) =>
  of.flatMap(({ groupId, members }) => members.map(({ studentId }) => ({ studentId, groupId })));

describe('a proposal', () => {
  it('meets the most need within the rules, says how far it is from the best, and stores nothing', async () => {
    const look = await lookAtStored(acts.outreach);
    const before = await look();
    const proposal = await proposes({ school: schools.oak.id });
    expect(await look()).toEqual(before);
    expect(proposal).toMatchObject({ gap: 0, proven: true, violations: [] });
    expect(proposal.needMet).toBe(proposal.needBound);
    // Four places go to the four with two voices, and the two who are kept apart share no group.
    const placed = places(proposal);
    expect(placed.map(({ studentId }) => studentId).sort()).toEqual(needy.slice(0, 4).sort());
    const at = (id?: string) => placed.find(({ studentId }) => studentId === id)?.groupId;
    expect(at(needy[0])).not.toBe(at(needy[1]));
    expect(proposal.leftOut).toEqual([{ studentId: needy[4], reason: 'NO_PLACE' }]);
  });

  it('is the same when it is asked for again, from itself', async () => {
    const first = await proposes();
    const again = await proposes({ proposed: places(first) });
    expect(places(again)).toEqual(places(first));
  });

  it('is taken over by the very acts by which a person would, and then finds everybody where they are', async () => {
    const proposal = await proposes();
    for (const { groupId, members } of proposal.groups)
      await joins(
        acts,
        groupId,
        members.map(({ studentId }) => studentId),
      );
    const after = await proposes();
    expect(places(after)).toEqual(places(proposal));
    expect(after.groups.flatMap(({ members }) => members).every(({ stays }) => stays)).toBe(true);
  });

  it.each([
    ['for no time', { seconds: 0 }],
    ['for longer than an answer may take', { seconds: 9 }],
    ['of nothing', { programme: null }],
  ])('is not made %s', async (_what, variables) => {
    const { errors } = await acts.clients.worker.run(document, {
      programme: programmeId,
      ...variables,
    });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['referrer', 'lead', 'caseWorker', 'otherWorker'] as const)(
    'has no group and no name for the %s',
    async (who) => {
      expect(await proposes({}, who)).toMatchObject({ groups: [], leftOut: [] });
    },
  );
});

describe('candidates', () => {
  const query = `query($programme: ID!, $school: ID!, $group: ID, $first: Int = 50) {
    groupCandidates(programmeId: $programme, schoolId: $school, groupId: $group, first: $first) {
      totalCount nodes { studentId isMeant reasons { code need saidBy } check { stops { code field } } } } }`;
  interface Candidates {
    totalCount: number;
    nodes: {
      studentId: string;
      reasons: { code: string; saidBy: string[] }[];
      check: { stops: { code: string }[] };
    }[];
  }
  const asked = { school: schools.oak.id };

  it('come with the reasons they fit, those for whom most speaks first, and with what stops them', async () => {
    const fresh = await plannedGroup(acts, await keptProgramme(acts));
    const { groupCandidates } = await acts.reads<{ groupCandidates: Candidates }>('worker', query, {
      ...asked,
      programme: programmeId,
      group: fresh,
    });
    const order = groupCandidates.nodes.map(({ studentId }) => studentId);
    expect(order.indexOf(needy[0] ?? '')).toBeLessThan(order.indexOf(needy[4] ?? ''));
    expect(order.indexOf(needy[4] ?? '')).toBeLessThan(order.indexOf(without));
    // Who was shown to whom is written down, all of them together.
    expect(
      await acts.stored(
        `select exists (select from audit.view where student_ids @> '{${order.join(',')}}'::uuid[]) as written`,
      ),
    ).toEqual([{ written: true }]);
    const [first] = groupCandidates.nodes;
    expect(first?.reasons[0]).toMatchObject({
      code: 'NEED_MATCHES',
      saidBy: ['SCHOOL', 'STUDENT'],
    });
    expect(groupCandidates.nodes.every(({ check }) => check.stops.length === 0)).toBe(true);
  });

  it('are for who runs groups there, and not more than a hundred at a time', async () => {
    const variables = { ...asked, programme: programmeId };
    for (const who of ['referrer', 'caseWorker', 'otherWorker'] as const) {
      const { errors } = await acts.clients[who].run(query, variables);
      expect([who, errors[0]?.extensions?.['code']]).toEqual([who, 'FORBIDDEN']);
    }
    const { errors } = await acts.clients.worker.run(query, { ...variables, first: 101 });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
