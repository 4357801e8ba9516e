import { weekdayOf } from '@outreach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../../test/acts.ts';
import { spareWorker } from '../../../../test/mutations/askers.ts';
import { inDays, now, put } from '../../../../test/mutations/rows.ts';
import { schools } from '../../../../test/people.ts';
import { aReadyStudent, emptyTimetable, schoolDay, termAround } from '../../../../test/sessions.ts';
import { watchStatements } from '../../../../test/screens/sent-statements.ts';
import { joining, joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';

let acts: Acts;
let programmeId: string;
beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  programmeId = await keptProgramme(acts);
});
afterAll(() => acts.close());

interface Shown {
  status: string;
  memberCount: number;
  version: number;
  workerMinutesLeft: number | null;
  sessions: {
    nodes: {
      id: string;
      on: string;
      runNumber: number;
      runTitle: string;
      kind: string;
      studentCount: number;
      version: number;
    }[];
  };
  members: {
    nodes: { student: { id: string }; from: string; to: string | null; completion: object }[];
  };
}
const read = async (id: string) => {
  const { group } = await acts.reads<{ group: Shown }>(
    'worker',
    `query($id: ID!) { group(id: $id) { status memberCount version workerMinutesLeft
      sessions(first: 20) { nodes { id on runNumber runTitle kind studentCount version } }
      members(first: 20) { nodes { student { id } from to completion { attended held complete missed } } } } }`,
    { id },
  );
  return group;
};

/** The first day from tomorrow on that no bank holiday follows for four weeks: each promises as much as the other. */
function beforeFullWeeks(): string {
  const isShut = (days: number): boolean => {
    const day = inDays(days);
    return weekdayOf(day) <= 5 && schoolDay(days) !== day;
  };
  for (let from = 1; ; from++)
    if (!Array.from({ length: 28 }, (_, at) => from + at).some(isShut)) return inDays(from);
}

describe('a group', () => {
  it('is planned on its weekday, each session of its programme once', async () => {
    const id = await plannedGroup(acts, programmeId, { from: beforeFullWeeks() });
    const { sessions, workerMinutesLeft } = await read(id);
    expect(sessions.nodes.map(({ runNumber, kind }) => [runNumber, kind])).toEqual([
      [1, 'WORKSHOP'],
      [2, 'WORKSHOP'],
      [3, 'WORKSHOP'],
    ]);
    expect(workerMinutesLeft).toBe(240);
  });

  it('is joined, moved, left and ended', async () => {
    const id = await plannedGroup(acts, programmeId);
    const [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
    await joins(acts, id, [amy, ben]);
    const before = await read(id);
    expect(before.memberCount).toBe(2);
    expect(before.sessions.nodes.map(({ studentCount }) => studentCount)).toEqual([2, 2, 2]);
    const first = before.sessions.nodes[0]!;
    await acts.does('worker', 'moveRunDate', {
      groupId: id,
      expectedVersion: before.version,
      number: 1,
      on: before.sessions.nodes[1]!.on,
      startsAt: '07:00',
      scope: 'THIS_AND_THE_REST',
      reason: 'SCHOOL_ASKED',
    });
    const after = await read(id);
    expect(after.sessions.nodes.map(({ on }) => on).slice(0, 2)).toEqual(
      before.sessions.nodes.map(({ on }) => on).slice(1),
    );
    expect(after.sessions.nodes[0]!.id).toBe(first.id);
    await acts.does('worker', 'removeMember', {
      groupId: id,
      studentId: ben,
      on: inDays(0),
      leavingReason: 'STUDENT_CHOSE',
    });
    expect((await read(id)).sessions.nodes.map(({ studentCount }) => studentCount)).toEqual([
      1, 1, 1,
    ]);
    const { version } = await read(id);
    await acts.does('manager', 'endGroup', {
      groupId: id,
      expectedVersion: version,
      on: inDays(0),
      reason: 'TOO_FEW_MEMBERS',
    });
    expect((await read(id)).status).toBe('ENDED');
  });

  it('goes to another worker with the dates that are left, and no further than a clash', async () => {
    const id = await plannedGroup(acts, programmeId);
    const { sessions, version } = await read(id);
    const [, second] = sessions.nodes;
    const give = { groupId: id, expectedVersion: version, workerId: spareWorker.id };
    const holders = () =>
      acts.stored<{ worker: string }>(
        `select worker_id as worker from outreach.session where group_id = '${id}' order by run_number`,
      );
    const taken = await put(acts.outreach, 'session', {
      ...{ school_id: schools.elm.id, worker_id: spareWorker.id, kind: 'ADVICE', minutes: 240 },
      ...{ state: 'PLANNED', planned: true, held_on: second!.on, starts_at: '08:00' },
      created_at: now(),
    });
    expect(await acts.refuses('manager', 'giveGroup', { ...give, from: second!.on })).toEqual([
      'WORKER_DOUBLE_BOOKED at workerId',
    ]);
    await acts.stored(`delete from outreach.session where id = '${taken}'`);
    await acts.does('manager', 'giveGroup', { ...give, from: second!.on });
    expect((await holders()).map(({ worker }) => worker === spareWorker.id)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is checked before anybody joins', async () => {
    const id = await plannedGroup(acts, programmeId);
    const amy = await aReadyStudent(acts);
    const { group } = await acts.reads<{ group: { checkMember: object } }>(
      'worker',
      `query($id: ID!, $student: ID!) { group(id: $id) { checkMember(studentId: $student, lessons: [
        { subject: "Maths", weekday: TUE, startsAt: "00:00", minutes: 240 }]) { stops { code } warnings { code detail needsReason } } } }`,
      { id, student: amy },
    );
    expect(group.checkMember).toMatchObject({
      stops: [],
      warnings: [{ code: 'GROUP_BELOW_MINIMUM', needsReason: false }],
    });
    const { groupCandidates } = await acts.reads<{ groupCandidates: { nodes: object[] } }>(
      'worker',
      `query($programme: ID!, $school: ID!, $id: ID!) { groupCandidates(programmeId: $programme, schoolId: $school, groupId: $id, first: 100) {
        totalCount nodes { studentId displayName reasons { code days } check { stops { code } } } } }`,
      { id, programme: programmeId, school: '00000000-0000-4000-8000-000200000001' },
    );
    expect(groupCandidates.nodes.length).toBeGreaterThan(2);
    expect(await acts.refuses('referrer', 'addMember', joining(id, amy))).toContain(
      'NOT_ALLOWED_FOR_ROLE',
    );
    const { proposeGroups } = await acts.reads<{ proposeGroups: object }>(
      'worker',
      `query($school: ID!) { proposeGroups(schoolId: $school, seconds: 2) { gap proven needMet groups { groupId members { studentId stays } } leftOut { studentId reason } violations { code } } }`,
      { school: '00000000-0000-4000-8000-000200000001' },
    );
    expect(proposeGroups).toMatchObject({ proven: true, violations: [] });
  });
});

describe('what is read of groups', () => {
  const school = '00000000-0000-4000-8000-000200000001';
  const documents: Readonly<Record<string, string>> = {
    'the page of a group': `query($id: ID!, $student: ID!) { group(id: $id) { name workerMinutesLeft programme { sessions { title } }
      sessions(first: 20) { nodes { on students(first: 10) { nodes { attendance student { displayName } } } } }
      members(first: 20) { nodes { student { displayName } completion { held } } }
      checkMember(studentId: $student) { stops { code } } } }`,
    'the list of groups': `{ groups(first: 50) { nodes { name memberCount nextOn heldCount school { name } programme { name } } } }`,
    candidates: `query($programme: ID!, $id: ID!) { groupCandidates(programmeId: $programme, schoolId: "${school}", groupId: $id) {
      nodes { displayName check { stops { code } } } } }`,
    'a proposal': `{ proposeGroups(schoolId: "${school}", seconds: 2) { groups { members { displayName } } } }`,
  };

  it.each(Object.keys(documents))(
    '%s takes as many statements, however much there is',
    async (what) => {
      await emptyTimetable(acts);
      const watched = watchStatements();
      try {
        const id = await plannedGroup(acts, programmeId);
        const student = await aReadyStudent(acts);
        const ask = () =>
          watched.during(() =>
            acts.reads('manager', documents[what] ?? '', { id, student, programme: programmeId }),
          );
        await joins(acts, id, [await aReadyStudent(acts)]);
        const little = await ask();
        for (let at = 0; at < 3; at++) await joins(acts, id, [await aReadyStudent(acts)]);
        await plannedGroup(acts, await keptProgramme(acts));
        const much = await ask();
        expect(much.length, much.join('\n')).toBe(little.length);
        expect(much.length).toBeLessThan(16);
      } finally {
        watched.stop();
      }
    },
  );
});
