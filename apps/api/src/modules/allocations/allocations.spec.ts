import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { aText } from '../../../test/mutations/situations.ts';
import { endOf, onlyDedicatedTime, timeAtOak } from '../../../test/oak-time.ts';
import { people, schools } from '../../../test/people.ts';

const schoolId = schools.oak.id;
const { manager, worker, otherWorker } = people;

let acts: Acts;
let studentId: string;
let allocationId: string;

beforeAll(async () => {
  acts = await openActs();
  studentId = await aStudent(acts.outreach);
});
beforeEach(async () => {
  allocationId = await onlyDedicatedTime(acts);
});
afterAll(() => acts.close());

const sets = async (changes?: Input) => {
  const { shown, warnings } = await acts.does('manager', 'setAllocation', timeAtOak(changes));
  return { id: (shown['allocation'] as { id: string }).id, warnings };
};
const line = (who: { id: string }, minutesPerWeek: number, from: string, to: string | null) => ({
  worker: { id: who.id },
  minutesPerWeek,
  from,
  to,
});
const lines = async (who: Asker = 'lead') => {
  const { school } = await acts.reads<{ school: object }>(
    who,
    `query($id: ID!) { school(id: $id) { currentAllocation { worker { id } }
      allocations { nodes { worker { id } minutesPerWeek from to } } } }`,
    { id: schoolId },
  );
  return school;
};
const sees = async (who: Asker) => {
  const { student } = await acts.reads<{ student: object | null }>(
    who,
    'query($id: ID!) { student(id: $id) { id } }',
    { id: studentId },
  );
  return student !== null;
};

describe('the dedicated time of a worker in a school (ALL-1, ALL-7)', () => {
  it('passes to another: the line before ends the day before with its own minutes, and sight of the students passes too', async () => {
    expect([await sees('worker'), await sees('otherWorker')]).toEqual([true, false]);
    const { id, warnings } = await sets();
    expect(await lines()).toEqual({
      currentAllocation: { worker: { id: otherWorker.id } },
      allocations: {
        nodes: [
          line(otherWorker, 240, inDays(0), null),
          line(worker, 300, '2020-01-01', inDays(-1)),
        ],
      },
    });
    expect([await sees('worker'), await sees('otherWorker')]).toEqual([false, true]);
    expect(warnings).toEqual([]);
    expect(await acts.happened(allocationId)).toEqual([
      ['ALLOCATION_ENDED', manager.id, `to ${inDays(-1)}`],
    ]);
    expect(await acts.happened(id)).toEqual([
      [
        'ALLOCATION_SET',
        manager.id,
        'minutesPerWeek 240',
        `worker ${otherWorker.id}`,
        `from ${inDays(0)}`,
      ],
    ]);
  });

  it('is read by its school, and by no other', async () => {
    await sets();
    expect(await lines('otherReferrer')).toEqual({
      currentAllocation: null,
      allocations: { nodes: [] },
    });
  });

  it('that changes later changes nothing today', async () => {
    await sets({ from: inDays(30) });
    expect(await lines()).toEqual({
      currentAllocation: { worker: { id: worker.id } },
      allocations: {
        nodes: [
          line(otherWorker, 240, inDays(30), null),
          line(worker, 300, '2020-01-01', inDays(29)),
        ],
      },
    });
    expect([await sees('worker'), await sees('otherWorker')]).toEqual([true, false]);
  });

  it('changes its minutes from a day on, and the past keeps what it was', async () => {
    await sets({ workerId: worker.id, minutesPerWeek: 120 });
    expect(await lines()).toMatchObject({
      allocations: {
        nodes: [line(worker, 120, inDays(0), null), line(worker, 300, '2020-01-01', inDays(-1))],
      },
    });
    expect(await sees('worker')).toBe(true);
  });

  it('keeps each weekday once, and why', async () => {
    const { id } = await sets({ reason: `  ${aText} ` });
    expect(
      await acts.stored(`select weekdays, reason from outreach.allocation where id = '${id}'`),
    ).toEqual([{ weekdays: ['MON', 'THU'], reason: aText }]);
  });

  it('ends on a day, stays in the history as it was, and the worker’s sight with it', async () => {
    await acts.does('manager', 'endAllocation', endOf(allocationId, inDays(-1)));
    expect(await lines()).toEqual({
      currentAllocation: null,
      allocations: { nodes: [line(worker, 300, '2020-01-01', inDays(-1))] },
    });
    expect(await sees('worker')).toBe(false);
    expect(await acts.happened(allocationId)).toEqual([
      ['ALLOCATION_ENDED', manager.id, `to ${inDays(-1)}`],
    ]);
  });

  it('that ends today goes on until tonight', async () => {
    await acts.does('manager', 'endAllocation', endOf(allocationId, inDays(0)));
    expect(await lines()).toMatchObject({ currentAllocation: { worker: { id: worker.id } } });
    expect(await sees('worker')).toBe(true);
  });
});

it('cover of a school stands beside the dedicated time, and lets the worker see while it lasts', async () => {
  await sets({ role: 'COVER', to: inDays(9) });
  expect(await lines()).toEqual({
    currentAllocation: { worker: { id: worker.id } },
    allocations: {
      nodes: [line(otherWorker, 240, inDays(0), inDays(9)), line(worker, 300, '2020-01-01', null)],
    },
  });
  expect([await sees('worker'), await sees('otherWorker')]).toEqual([true, true]);
});
