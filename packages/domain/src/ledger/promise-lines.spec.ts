import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import { theFacts, weekOf } from '../../test/ledger.ts';
import type { Allocation } from '../allocations/allocation.ts';
import type { AllocationId, StaffId } from '../kernel/identifiers.ts';
import type { SchoolClosure } from '../schools/school-calendar.ts';
import { schoolLedger } from './school-ledger.ts';

const rowOf = (id: string, changes: Partial<Allocation>) =>
  anAllocation({ id: id as AllocationId, ...changes });
const promiseOf = (monday: string, rows: Allocation[], ...closures: SchoolClosure[]) => {
  const { promised, lines } = weekOf(
    schoolLedger(
      theFacts({ calendar: hertfordshireCalendar(...closures), allocations: rows }),
      monday,
      monday,
    ),
    monday,
  );
  return { promised, lines: lines.map(({ kind, minutes }) => [kind, minutes]) };
};

describe('ALL-3: a week promises', () => {
  const inset = (date: string) => ({ date, kind: 'INSET' as const });
  const until = rowOf('a', { minutesPerWeek: 180, to: '2025-09-09' });
  const from = rowOf('b', { minutesPerWeek: 240, from: '2025-09-10' });
  const cover = rowOf('c', { role: 'COVER', from: '2025-09-08', to: '2025-09-12' });

  it.each([
    ['all that was agreed, in a full week', '2025-09-08', [anAllocation()], [], [120]],
    ['an odd number to the minute', '2025-09-08', [rowOf('a', { minutesPerWeek: 173 })], [], [173]],
    ['four fifths with an INSET day', '2025-09-08', [anAllocation()], ['2025-09-12'], [96]],
    ['four fifths with a bank holiday', '2026-05-04', [anAllocation()], [], [96]],
    ['a fifth in the last week of summer', '2026-07-20', [anAllocation()], [], [24]],
    ['whole minutes', '2025-09-08', [rowOf('a', { minutesPerWeek: 121 })], ['2025-09-12'], [97]],
    ['each agreement its own days (ALL-7)', '2025-09-08', [until, from], [], [72, 144]],
    [
      'rounded lines that add up',
      '2025-09-08',
      [
        { ...until, minutesPerWeek: 121 },
        { ...from, minutesPerWeek: 121 },
      ],
      [],
      [48, 73],
    ],
    ['nothing more by cover', '2025-09-08', [anAllocation(), cover], [], [120, 0]],
    ['nothing by cover alone', '2025-09-08', [cover], [], [0, 0]],
    ['nothing on days without a worker', '2025-09-08', [from], [], [0, 144]],
  ])('%s', (_situation, monday, rows, insets, minutes) => {
    const { promised, lines } = promiseOf(monday, rows, ...insets.map(inset));
    expect(lines.map(([, each]) => each)).toEqual(minutes);
    expect(promised).toBe(minutes.reduce((sum, each) => sum + each, 0));
  });

  it('nothing in a week that is shut, and nothing in half term', () => {
    const snow = ['2025-09-08', '2025-09-09', '2025-09-10', '2025-09-11', '2025-09-12'].map(
      (date) => ({ date, kind: 'CLOSURE' as const }),
    );
    expect(promiseOf('2025-09-08', [anAllocation()], ...snow)).toEqual({ promised: 0, lines: [] });
    expect(schoolLedger(theFacts(), '2025-10-27', '2025-10-31').weeks).toEqual([]);
  });

  it('with a line for each agreement, each gap and each cover', () => {
    const ofWorker2 = { ...cover, workerId: 'worker-2' as StaffId, from: '2025-09-11' };
    const rows = [{ ...until, from: '2025-09-09' }, { ...from, from: '2025-09-11' }, ofWorker2];
    const ledger = schoolLedger(theFacts({ allocations: rows }), '2025-09-08', '2025-09-08');
    const gap = { kind: 'GAP', minutes: 0, openDays: 1, allocationId: null, workerId: null };
    expect(weekOf(ledger, '2025-09-08').lines).toEqual([
      { ...gap, from: '2025-09-08', to: '2025-09-08' },
      {
        kind: 'PROMISED',
        minutes: 36,
        from: '2025-09-09',
        to: '2025-09-09',
        openDays: 1,
        allocationId: 'a',
        workerId: 'worker-1',
      },
      { ...gap, from: '2025-09-10', to: '2025-09-10' },
      {
        kind: 'PROMISED',
        minutes: 96,
        from: '2025-09-11',
        to: '2025-09-12',
        openDays: 2,
        allocationId: 'b',
        workerId: 'worker-1',
      },
      {
        kind: 'COVER',
        minutes: 0,
        from: '2025-09-11',
        to: '2025-09-12',
        openDays: 2,
        allocationId: 'c',
        workerId: 'worker-2',
      },
    ]);
  });
});
