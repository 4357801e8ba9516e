import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { CENTRE, codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted, refused } from '../kernel/decision.ts';
import type { AllocationId, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { Allocation } from './allocation.ts';
import { setAllocation, type SetAllocation } from './set-allocation.ts';

const wanted = anAllocation({ id: 'allocation-2' as AllocationId, from: '2026-01-05' });
const set = (
  ofSchool: readonly Allocation[],
  changes: Partial<Allocation> = {},
  command: Partial<SetAllocation> = {},
) =>
  setAllocation(ofSchool, {
    by: viewerAs('MANAGER'),
    centreId: CENTRE,
    allocation: { ...wanted, ...changes },
    isWorker: true,
    schoolServed: true,
    otherMinutes: 0,
    contractedMinutes: 1_950,
    ...command,
  });

describe("setting a worker's weekly time at a school", () => {
  it('opens a row where there was none', () => {
    expect(set([])).toEqual(accepted([{ type: 'AllocationOpened', allocation: wanted }]));
  });

  it('ALL-7: closes the row that holds the day before and opens another', () => {
    expect(set([anAllocation()])).toEqual(
      accepted([
        { type: 'AllocationClosed', allocationId: 'allocation-1', to: '2026-01-04' },
        { type: 'AllocationOpened', allocation: wanted },
      ]),
    );
  });

  it('leaves a row alone that has ended', () => {
    expect(set([anAllocation({ to: '2026-01-04' })])).toEqual(
      accepted([{ type: 'AllocationOpened', allocation: wanted }]),
    );
  });

  it('leaves the dedicated worker alone when another covers', () => {
    const cover = { role: 'COVER', to: '2026-01-16' } as const;
    expect(set([anAllocation()], cover)).toEqual(
      accepted([{ type: 'AllocationOpened', allocation: { ...wanted, ...cover } }]),
    );
  });

  it('leaves cover alone when the dedicated worker changes', () => {
    const cover = anAllocation({ role: 'COVER', to: '2026-02-13' });
    expect(set([cover])).toMatchObject({ events: [{ type: 'AllocationOpened' }] });
  });
});

describe('it is refused', () => {
  it('when the worker covers the school in this time already', () => {
    const cover = { role: 'COVER', from: '2026-01-05', to: '2026-01-16' } as const;
    const there = anAllocation({ ...cover, from: '2026-01-16', to: '2026-01-23' });
    expect(set([there], cover)).toEqual(refused([violation('COVER_OVERLAP', 'from')]));
    expect(set([there], { ...cover, to: '2026-01-15' }).outcome).toBe('accepted');
    expect(set([{ ...there, workerId: 'staff-other' as StaffId }], cover).outcome).toBe('accepted');
  });

  const clash = refused([violation('DEDICATED_WORKER_OVERLAP', 'from')]);

  it.each([
    ['on the same day', anAllocation({ from: '2026-01-05' })],
    ['later', anAllocation({ from: '2026-04-13' })],
  ])('ALL-1: when another dedicated row begins %s', (_when, other) => {
    expect(set([other])).toEqual(clash);
  });

  it('ALL-1: when it would run into a later row by one day', () => {
    const later = anAllocation({ from: '2026-04-13' });
    expect(set([later], { to: '2026-04-13' })).toEqual(clash);
    expect(set([later], { to: '2026-04-12' }).outcome).toBe('accepted');
  });

  it.each([
    [0, false],
    [14, false],
    [15, true],
    [2_400, true],
    [2_401, false],
    [60.5, false],
    [Number.NaN, false],
  ])('by minutes: %d: %s', (minutesPerWeek, allowed) => {
    expect(codesOf(set([], { minutesPerWeek }))).toEqual(allowed ? [] : ['MINUTES_OUT_OF_RANGE']);
  });

  it.each([
    ['no weekdays', { weekdays: [] }, 'WEEKDAYS_MISSING'],
    ['an end before it begins', { to: '2026-01-04' }, 'ALLOCATION_REVERSED'],
    ['cover without an end', { role: 'COVER' as const }, 'COVER_NEEDS_AN_END'],
  ])('by %s', (_situation, changes, code) => {
    expect(codesOf(set([], changes))).toEqual([code]);
  });

  it('may last one day', () => {
    expect(set([], { to: wanted.from }).outcome).toBe('accepted');
  });

  it.each(['OUTREACH_WORKER', 'ADMINISTRATOR', 'SCHOOL_LEAD'] as const)('to a %s', (role) => {
    expect(codesOf(set([], {}, { by: viewerAs(role) }))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
  });

  it('with every reason at once', () => {
    const decision = set(
      [anAllocation({ from: '2026-01-05' })],
      { minutesPerWeek: 0, weekdays: [], to: '2026-01-04' },
      { by: viewerAs('MANAGER', OTHER_CENTRE), isWorker: false },
    );
    expect(codesOf(decision)).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
      'NOT_A_WORKER',
      'MINUTES_OUT_OF_RANGE',
      'WEEKDAYS_MISSING',
      'ALLOCATION_REVERSED',
    ]);
  });
});

describe('it warns', () => {
  it.each([
    [1_830, []],
    [1_831, [violation('CONTRACTED_MINUTES_EXCEEDED', 'minutesPerWeek', '1950')]],
  ])('ALL-2: with %i other minutes: %o', (otherMinutes, warnings) => {
    expect(set([], {}, { otherMinutes })).toMatchObject({ outcome: 'accepted', warnings });
  });

  it('not about a contract that is not known', () => {
    expect(set([], {}, { otherMinutes: 9_999, contractedMinutes: null })).toMatchObject({
      warnings: [],
    });
  });

  it('about a school that is not served, which the manager may add as a guest (SCH-1)', () => {
    expect(set([], {}, { schoolServed: false })).toMatchObject({
      outcome: 'accepted',
      warnings: [violation('SCHOOL_NOT_SERVED', 'schoolId')],
    });
  });
});
