import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { hertfordshireCalendar, HERTFORDSHIRE_TERMS } from '../../test/calendars.ts';
import { held, termIn, theFacts, weekOf } from '../../test/ledger.ts';
import type { Allocation } from '../allocations/allocation.ts';
import { addDays } from '../kernel/dates.ts';
import type { AllocationId, StaffId } from '../kernel/identifiers.ts';
import { schoolLedger } from './school-ledger.ts';

const explained = (monday: string, changes: Parameters<typeof theFacts>[0] = {}) =>
  weekOf(schoolLedger(theFacts(changes), monday, addDays(monday, 4)), monday).explanations;
const row = (id: string, changes: Partial<Allocation>) =>
  anAllocation({ id: id as AllocationId, ...changes });

describe('a week explains itself', () => {
  it.each([
    ['nothing in a usual week', '2025-09-08', []],
    ['nothing in a first week that is full', '2025-09-01', []],
    [
      'a bank holiday',
      '2026-05-04',
      [
        { code: 'PART_WEEK', openDays: 4 },
        { code: 'BANK_HOLIDAY', on: '2026-05-04' },
      ],
    ],
    [
      'the end of term',
      '2026-07-20',
      [
        { code: 'PART_WEEK', openDays: 1 },
        { code: 'TERM_ENDS', on: '2026-07-20' },
      ],
    ],
  ])('%s', (_situation, monday, explanations) => {
    expect(explained(monday)).toEqual(explanations);
  });

  it('the beginning of term', () => {
    const allocations = [anAllocation({ from: '2022-09-01' })];
    expect(explained('2022-08-29', { allocations })).toEqual([
      { code: 'PART_WEEK', openDays: 2 },
      { code: 'TERM_BEGINS', on: '2022-09-01' },
    ]);
  });

  it('work in half term, and a half term of a few days', () => {
    expect(explained('2025-10-27', { sessions: [held('2025-10-28')] })).toEqual([
      { code: 'NO_OPEN_DAYS' },
      { code: 'HALF_TERM', from: '2025-10-27', to: '2025-10-31' },
    ]);
    const terms = HERTFORDSHIRE_TERMS.map((term) => ({
      ...term,
      halfTermTo: term.halfTermTo === '2025-10-31' ? '2025-10-28' : term.halfTermTo,
    }));
    expect(explained('2025-10-27', { calendar: { ...hertfordshireCalendar(), terms } })).toEqual([
      { code: 'PART_WEEK', openDays: 3 },
      { code: 'HALF_TERM', from: '2025-10-27', to: '2025-10-28' },
    ]);
  });

  it.each(['INSET', 'CLOSURE', 'OCCASIONAL', 'BANK_HOLIDAY'] as const)('a day of %s', (kind) => {
    const calendar = hertfordshireCalendar({ date: '2025-09-10', kind });
    expect(explained('2025-09-08', { calendar })).toEqual([
      { code: 'PART_WEEK', openDays: 4 },
      { code: kind, on: '2025-09-10' },
    ]);
  });

  it('a new worker, new minutes and the gap before them', () => {
    const second = { minutesPerWeek: 180, workerId: 'worker-2' as StaffId, from: '2025-09-11' };
    const allocations = [row('a', { to: '2025-09-05' }), row('b', second)];
    expect(explained('2025-09-08', { allocations })).toEqual([
      { code: 'MINUTES_CHANGED', on: '2025-09-11', from: 120, to: 180 },
      { code: 'WORKER_CHANGED', on: '2025-09-11', from: 'worker-1', to: 'worker-2' },
      { code: 'GAP', from: '2025-09-08', to: '2025-09-10', openDays: 3 },
    ]);
  });

  it('minutes that changed over the holiday, once, and not minutes that stayed', () => {
    const allocations = [
      row('a', { to: '2025-12-31' }),
      row('b', { minutesPerWeek: 90, from: '2026-01-01', to: '2026-01-11' }),
      row('c', { minutesPerWeek: 90, from: '2026-01-12' }),
    ];
    const changed = { code: 'MINUTES_CHANGED', on: '2026-01-01', from: 120, to: 90 };
    expect(explained('2026-01-05', { allocations })).toEqual([changed]);
    expect(explained('2026-01-12', { allocations })).toEqual([]);
    const ledger = schoolLedger(theFacts({ allocations }), '2025-09-01', '2026-07-20');
    expect(termIn(ledger, 'SPRING').explanations).toEqual([changed]);
    expect(termIn(ledger, 'AUTUMN').explanations).toEqual([]);
  });
});
