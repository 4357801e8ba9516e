import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../../test/acts.ts';
import { aPupil } from '../../../../test/mutations/acts-on-transitions.ts';
import type { Asker } from '../../../../test/mutations/askers.ts';
import { aStudent, inDays } from '../../../../test/mutations/rows.ts';
import { aConsent } from '../../../../test/mutations/situations.ts';
import { schools } from '../../../../test/people.ts';
import { aReadyStudent, emptyTimetable, held, termAround } from '../../../../test/sessions.ts';
import { joining, joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';

let acts: Acts;
let programmeId: string;
let groupId: string;
let amy: string;

beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  programmeId = await keptProgramme(acts);
});
beforeEach(async () => {
  await emptyTimetable(acts);
  groupId = await plannedGroup(acts, programmeId, { startsAt: '10:00' });
  amy = await aReadyStudent(acts);
});
afterAll(() => acts.close());

const maths = { subject: 'Maths', weekday: 'TUE', startsAt: '09:45', minutes: 60 };
const checked = async (studentId = amy, lessons: object[] = []) => {
  const { group } = await acts.reads<{
    group: {
      checkMember: {
        stops: { code: string }[];
        warnings: { code: string; detail: string }[];
      } | null;
    };
  }>(
    'worker',
    `query($id: ID!, $student: ID!, $lessons: [LessonInput!]) { group(id: $id) { checkMember(studentId: $student, lessons: $lessons) {
      stops { code } warnings { code detail needsReason } } } }`,
    { id: groupId, student: studentId, lessons },
  );
  return group.checkMember;
};

describe('a lesson that is missed each week', () => {
  it('is said with how often, asks for a reason, and is known the next time', async () => {
    expect((await checked())?.warnings.map(({ code }) => code)).not.toContain('LESSON_MISSED');
    expect((await checked(amy, [maths]))?.warnings).toContainEqual({
      code: 'LESSON_MISSED',
      detail: 'Maths, 3',
      needsReason: true,
    });
    const sent = joining(groupId, amy, { lessons: [maths] });
    expect(await acts.refuses('worker', 'addMember', sent)).toEqual([
      'OVERRIDE_REASON_MISSING at overrides.LESSON_MISSED',
    ]);
    const reason = 'The teacher gives the pages beforehand';
    await acts.does('worker', 'addMember', {
      ...sent,
      overrides: [{ code: 'LESSON_MISSED', reason }],
    });
    const [place] = await acts.stored<{ overrides: object[] }>(
      `select overrides from outreach.group_membership where student_id = '${amy}'`,
    );
    expect(place?.overrides).toEqual([{ code: 'LESSON_MISSED', detail: 'Maths, 3', reason }]);
    groupId = await plannedGroup(acts, await keptProgramme(acts), { startsAt: '09:00' });
    expect((await checked())?.warnings).toContainEqual(
      expect.objectContaining({ code: 'LESSON_MISSED', detail: 'Maths, 3' }),
    );
  });
});

describe('what stops a student is the same in the check and in the act', () => {
  it.each([
    [
      'without a case',
      'MEMBER_HAS_NO_OPEN_CASE',
      async () => {
        const id = await aStudent(acts.outreach);
        await aConsent(acts.outreach, id);
        return id;
      },
    ],
    [
      'without agreement to group work',
      'GROUP_WORK_NOT_AGREED',
      async () => {
        const id = await aReadyStudent(acts);
        await acts.stored(
          `update outreach.intervention_consent set given = false where student_id = '${id}' and kind = 'GROUP'`,
        );
        return id;
      },
    ],
    [
      'who is busy at that hour',
      'STUDENT_DOUBLE_BOOKED',
      async () => {
        const id = await aReadyStudent(acts);
        const other = await plannedGroup(acts, await keptProgramme(acts), { startsAt: '11:00' });
        await joins(acts, other, [id]);
        await acts.stored(
          `update outreach.session set starts_at = '10:30', worker_id = '00000000-0000-4000-8000-000300000003' where group_id = '${other}'`,
        );
        return id;
      },
    ],
    [
      'who has a place in another run',
      'IN_ANOTHER_RUN_OF_PROGRAMME',
      async () => {
        const id = await aReadyStudent(acts);
        await joins(acts, await plannedGroup(acts, programmeId, { startsAt: '13:00' }), [id]);
        return id;
      },
    ],
    [
      'who left the school',
      'NOT_ON_ROLL_ON_SESSION_DATE',
      async () => {
        const id = await aReadyStudent(acts);
        await acts.stored(
          `update outreach.enrolment set ends_on = '${inDays(-1)}' where student_id = '${id}'`,
        );
        return id;
      },
    ],
  ] as const)('%s', async (_what, code, situation) => {
    const id = await situation();
    expect((await checked(id))?.stops.map((one) => one.code)).toEqual([code]);
    expect(await acts.refuses('worker', 'addMember', joining(groupId, id))).toEqual([
      expect.stringContaining(code) as string,
    ]);
  });

  it('and a student whom the viewer does not see is nobody', async () => {
    expect(await checked('00000000-0000-4000-8000-000000000404')).toBeNull();
  });
});

describe('who sees a group', () => {
  const sees = async (who: Asker) => {
    const { data } = await acts.clients[who].run<{ group: object | null }>(
      'query($id: ID!) { group(id: $id) { name members { nodes { from } } } }',
      { id: groupId },
    );
    return data?.group ?? null;
  };

  it('is its school, who runs it, and who has the case of a member; nobody else', async () => {
    await joins(acts, groupId, [amy]);
    for (const who of ['manager', 'worker', 'caseWorker', 'referrer', 'lead'] as const)
      expect([who, await sees(who)]).toEqual([
        who,
        { name: 'Tuesdays', members: { nodes: [{ from: inDays(1) }] } },
      ]);
    for (const who of [
      'otherWorker',
      'otherReferrer',
      'panel',
      'centreStaff',
      'commissioner',
      'administrator',
      'managerElsewhere',
      'nobody',
    ] as const)
      expect([who, await sees(who)]).toEqual([who, null]);
  });

  it('leaves a record of whom the answer showed something of', async () => {
    const shown = () =>
      acts.stored<{ n: number }>(
        `select count(*)::int as n from audit.view where student_ids = array['${amy}'::uuid]`,
      );
    const [before] = await shown();
    await checked();
    expect(await shown()).toEqual([{ n: before!.n + 1 }]);
  });

  it('does not read what the service keeps to itself, as a school', async () => {
    for (const field of [
      'workerMinutesLeft',
      `checkMember(studentId: "${amy}") { stops { code } }`,
    ]) {
      const { errors } = await acts.clients.lead.run(
        `query($id: ID!) { group(id: $id) { ${field} } }`,
        { id: groupId },
      );
      expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});

describe('a transition into the school (TRN-1, TRN-2)', () => {
  it('takes who is nominated, without a roll or a case, with consent alone, and is recorded', async () => {
    const transition = await keptProgramme(acts, { kind: 'INTO_SECONDARY' });
    groupId = await plannedGroup(acts, transition, { startsAt: '14:00' });
    const nominated = async (consent: boolean) => {
      const { shown } = await acts.does('referrer', 'nominateForTransition', {
        programmeId: transition,
        schoolId: schools.oak.id,
        pupil: aPupil(),
        needs: ['TRANSITION'],
      });
      const [row] = await acts.stored<{ id: string }>(
        `select student_id as id from outreach.transition_nomination where id = '${(shown['nomination'] as { id: string }).id}'`,
      );
      if (consent) await aConsent(acts.outreach, row!.id);
      return row!.id;
    };
    const [ben, caz] = [await nominated(true), await nominated(false)];
    expect((await checked(caz))?.stops.map(({ code }) => code)).toEqual(['GROUP_WORK_NOT_AGREED']);
    expect((await checked(amy))?.stops.map(({ code }) => code)).toEqual(['NOT_IN_TRANSITION_YEAR']);
    await joins(acts, groupId, [ben]);
    const [session] = await acts.stored<{ id: string; on: string; version: number; kind: string }>(
      `select id, held_on::text as "on", version, kind from outreach.session where group_id = '${groupId}' order by held_on limit 1`,
    );
    expect(session?.kind).toBe('TRANSITION');
    await acts.at(`${session!.on}T18:00:00Z`, () =>
      acts.does('worker', 'recordSession', {
        sessionId: session!.id,
        expectedVersion: session!.version,
        record: held([ben]),
      }),
    );
    const [waits] = await acts.stored<{ why: string }>(
      `select end_reason as why from outreach.waiting_list_entry where student_id = '${ben}'`,
    );
    expect(waits?.why).toBe('GOT_A_PLACE');
  });
});

it('a session that was not held is planned anew, and the rest after it (WRK-1)', async () => {
  const dates = async () =>
    acts.stored<{ on: string; number: number; state: string }>(
      `select held_on::text as "on", run_number as number, state from outreach.session where group_id = '${groupId}' order by held_on, state`,
    );
  await joins(acts, groupId, [amy]);
  const [first, second] = await dates();
  const [row] = await acts.stored<{ id: string; version: number }>(
    `select id, version from outreach.session where group_id = '${groupId}' and run_number = 1`,
  );
  await acts.does('worker', 'cancelSession', {
    sessionId: row!.id,
    expectedVersion: row!.version,
    reason: 'ROOM_GONE',
  });
  const [{ version } = { version: 0 }] = await acts.stored<{ version: number }>(
    `select version from outreach.workshop_group where id = '${groupId}'`,
  );
  await acts.does('worker', 'moveRunDate', {
    groupId,
    expectedVersion: version,
    number: 1,
    on: second!.on,
    startsAt: '10:00',
    scope: 'THIS_AND_THE_REST',
    reason: 'SCHOOL_ASKED',
  });
  const after = await dates();
  expect(after.map(({ number, state }) => [number, state])).toEqual([
    [1, 'CANCELLED'],
    [1, 'PLANNED'],
    [2, 'PLANNED'],
    [3, 'PLANNED'],
  ]);
  expect(after.slice(0, 2).map(({ on }) => on)).toEqual([first!.on, second!.on]);
  const students = await acts.stored<{ n: number }>(
    `select count(*)::int as n from outreach.session_student x join outreach.session s on s.id = x.session_id where s.group_id = '${groupId}' and s.live`,
  );
  expect(students).toEqual([{ n: 3 }]);
});
