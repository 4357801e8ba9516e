import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../../test/acts.ts';
import type { Input } from '../../../../test/mutations/mutation-case.ts';
import { schools } from '../../../../test/people.ts';
import {
  aReadyStudent,
  emptyTimetable,
  held,
  schoolDay,
  termAround,
} from '../../../../test/sessions.ts';
import { joining, joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';

let acts: Acts;
let programmeId: string;
beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  programmeId = await keptProgramme(acts);
});
beforeEach(async () => {
  await emptyTimetable(acts);
  await weeklyMinutes(300);
});
afterAll(() => acts.close());

const weeklyMinutes = (minutes: number) =>
  acts.stored(
    `update outreach.allocation set minutes_per_week = ${minutes} where school_id = '${schools.oak.id}'`,
  );
const inYear = async (year: number) => {
  const id = await aReadyStudent(acts);
  await acts.stored(`update outreach.student set year_group = ${year} where id = '${id}'`);
  return id;
};

interface Shown {
  readonly version: number;
  readonly sessions: { readonly nodes: readonly { id: string; on: string; version: number }[] };
}
const shown = async (id: string): Promise<Shown> => {
  const { group } = await acts.reads<{ group: Shown }>(
    'worker',
    'query($id: ID!) { group(id: $id) { version sessions(first: 5) { nodes { id on version } } } }',
    { id },
  );
  return group;
};

describe('what is said of a student before they join, and asks for a reason', () => {
  const warned = async (groupId: string, studentId: string) => {
    const { group } = await acts.reads<{
      group: { checkMember: { warnings: { code: string; needsReason: boolean }[] } };
    }>(
      'worker',
      'query($id: ID!, $student: ID!) { group(id: $id) { checkMember(studentId: $student) { warnings { code needsReason } } } }',
      { id: groupId, student: studentId },
    );
    return group.checkMember.warnings;
  };

  it.each([
    [
      'a year that the programme is not meant for',
      'YEAR_NOT_MEANT',
      async () => {
        const forYearTen = await keptProgramme(acts, { yearGroups: [10] });
        return [await plannedGroup(acts, forYearTen), await inYear(8)] as const;
      },
    ],
    [
      'another key stage than the group’s',
      'KEY_STAGES_MIXED',
      async () => {
        const groupId = await plannedGroup(acts, programmeId);
        await joins(acts, groupId, [await inYear(8)]);
        return [groupId, await inYear(10)] as const;
      },
    ],
    [
      'more time than the worker has left at the school',
      'WORKER_MINUTES_SHORT',
      async () => {
        const groupId = await plannedGroup(acts, programmeId);
        await weeklyMinutes(30);
        return [groupId, await inYear(8)] as const;
      },
    ],
  ] as const)('%s', async (_what, code, situation) => {
    const [groupId, studentId] = await situation();
    expect(await warned(groupId, studentId)).toContainEqual({ code, needsReason: true });
    const sent = joining(groupId, studentId);
    expect(await acts.refuses('worker', 'addMember', sent)).toEqual([
      `OVERRIDE_REASON_MISSING at overrides.${code}`,
    ]);
    const overrides = [{ code, reason: 'The head of year asks for it' }];
    await acts.does('worker', 'addMember', { ...sent, overrides });
  });

  it('that an agreement runs out before the last session, which asks for none', async () => {
    const groupId = await plannedGroup(acts, programmeId);
    const { sessions } = await shown(groupId);
    const amy = await aReadyStudent(acts);
    await acts.stored(
      `update outreach.consent set valid_until = '${sessions.nodes[1]!.on}' where student_id = '${amy}'`,
    );
    expect(await warned(groupId, amy)).toContainEqual({
      code: 'CONSENT_ENDS_DURING_RUN',
      needsReason: false,
    });
  });
});

describe('a run', () => {
  it('does not meet twice on one day', async () => {
    const groupId = await plannedGroup(acts, programmeId);
    const { version, sessions } = await shown(groupId);
    const move = { groupId, expectedVersion: version, number: 1, scope: 'ONLY_THIS' };
    const to = { on: sessions.nodes[1]!.on, startsAt: '06:30', reason: 'ROOM_GONE' };
    expect(await acts.refuses('worker', 'moveRunDate', { ...move, ...to })).toEqual([
      'RUN_DATE_TAKEN at on',
    ]);
  });

  it('ends with an outcome for each member and a word on how it went', async () => {
    const groupId = await plannedGroup(acts, programmeId);
    const amy = await aReadyStudent(acts);
    await joins(acts, groupId, [amy]);
    const first = (await shown(groupId)).sessions.nodes[0]!;
    await acts.at(`${first.on}T18:00:00Z`, async () => {
      await acts.does('worker', 'startGroup', {
        groupId,
        expectedVersion: (await shown(groupId)).version,
        on: first.on,
      });
      const end = async (changes: Input = {}) => ({
        groupId,
        expectedVersion: (await shown(groupId)).version,
        on: first.on,
        reason: 'COMPLETED',
        ...changes,
      });
      expect(await acts.refuses('worker', 'endGroup', await end())).toEqual([
        'EVALUATION_MISSING at evaluation',
        'MEMBER_OUTCOME_MISSING at members',
      ]);
      await acts.does('worker', 'recordOutcome', { groupId, studentId: amy, outcome: 'AIM_MET' });
      expect(await acts.refuses('worker', 'endGroup', await end())).toEqual([
        'EVALUATION_MISSING at evaluation',
      ]);
      await acts.does('worker', 'endGroup', await end({ evaluation: 'They ask for it again' }));
    });
  });

  it('is caught up with once', async () => {
    const groupId = await plannedGroup(acts, programmeId);
    const [amy, ben] = [await aReadyStudent(acts), await aReadyStudent(acts)];
    await joins(acts, groupId, [amy, ben]);
    const first = (await shown(groupId)).sessions.nodes[0]!;
    await acts.at(`${first.on}T18:00:00Z`, async () => {
      await acts.does('worker', 'recordSession', {
        sessionId: first.id,
        expectedVersion: first.version,
        record: held([amy, ben], {
          attendance: [
            { studentId: amy, attendance: 'ABSENT', absenceReason: 'ILL' },
            { studentId: ben, attendance: 'ATTENDED' },
          ],
        }),
      });
      const catchUp = (on: string) => ({
        ...{ groupId, studentId: amy, number: 1, on, startsAt: '07:00' },
      });
      await acts.does('worker', 'planCatchUp', catchUp(schoolDay(30)));
      expect(await acts.refuses('worker', 'planCatchUp', catchUp(schoolDay(40)))).toEqual([
        'CAUGHT_UP_ALREADY at number',
      ]);
    });
  });
});
