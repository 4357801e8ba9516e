import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../../test/acts.ts';
import { people } from '../../../../test/people.ts';
import {
  anHour,
  aReadyStudent,
  emptyTimetable,
  schoolDay,
  termAround,
} from '../../../../test/sessions.ts';
import { joins, keptProgramme, plannedGroup } from '../../../../test/workshops.ts';

/** After the last date of any run that is planned here. */
const to = schoolDay(40);

let acts: Acts;
let programmeId: string;
beforeAll(async () => {
  acts = await openActs();
  await termAround(acts);
  programmeId = await keptProgramme(acts);
});
beforeEach(async () => {
  await emptyTimetable(acts);
});
afterAll(() => acts.close());

interface Shown {
  readonly version: number;
  readonly sessions: {
    readonly nodes: readonly {
      readonly id: string;
      readonly on: string;
      readonly startsAt: string;
    }[];
  };
}

/** A run that one student has joined, and how its first date is moved. */
async function aRunOf(studentId: string) {
  const groupId = await plannedGroup(acts, programmeId);
  await joins(acts, groupId, [studentId]);
  const { group } = await acts.reads<{ group: Shown }>(
    'worker',
    'query($id: ID!) { group(id: $id) { version sessions(first: 1) { nodes { id on startsAt } } } }',
    { id: groupId },
  );
  const where = { number: 1, on: to, startsAt: '06:30', scope: 'ONLY_THIS', reason: 'ROOM_GONE' };
  return {
    groupId,
    first: group.sessions.nodes[0]!,
    move: { groupId, expectedVersion: group.version, ...where },
  };
}

describe('a date of a run', () => {
  it('is moved for a reason, which stands in the history with who, from and to', async () => {
    const { groupId, first, move } = await aRunOf(await aReadyStudent(acts));
    await acts.does('worker', 'moveRunDate', move);
    expect(await acts.happened(first.id)).toContainEqual([
      'SESSION_MOVED',
      people.worker.id,
      `wasOn ${first.on}`,
      `wasAt ${first.startsAt}`,
      `on ${to}`,
      'startsAt 06:30',
      'reason ROOM_GONE',
    ]);
    expect(await acts.happened(groupId)).toContainEqual([
      'GROUP_DATES_MOVED',
      people.worker.id,
      'reason ROOM_GONE',
    ]);
  });

  const before = (table: string, column: string) => (amy: string) =>
    acts.stored(
      `update outreach.${table} set ${column} = '${to}'::date - 1 where student_id = '${amy}'`,
    );
  it.each([
    [
      'is not agreed to for a member then',
      'GROUP_WORK_NOT_AGREED',
      before('consent', 'valid_until'),
    ],
    [
      'finds a member on roll no more',
      'NOT_ON_ROLL_ON_SESSION_DATE',
      before('enrolment', 'ends_on'),
    ],
    [
      'is taken by another session of a member',
      'STUDENT_DOUBLE_BOOKED',
      (amy: string) =>
        acts.does('manager', 'planSession', {
          ...anHour([amy], { on: to, startsAt: '06:00' }),
          workerId: people.otherWorker.id,
        }),
    ],
  ] as const)('stays where it is if the new one %s', async (_what, code, happens) => {
    const amy = await aReadyStudent(acts);
    const { move } = await aRunOf(amy);
    await happens(amy);
    expect(await acts.refuses('worker', 'moveRunDate', move)).toEqual([`${code} at on`]);
  });
});
