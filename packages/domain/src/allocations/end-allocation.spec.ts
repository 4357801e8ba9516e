import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { CENTRE, codesOf, viewerAs } from '../../test/people.ts';
import { accepted } from '../kernel/decision.ts';
import type { Allocation } from './allocation.ts';
import { endAllocation, type EndAllocation } from './end-allocation.ts';

const end = (allocation: Allocation, command: Partial<EndAllocation> = {}) =>
  endAllocation(allocation, {
    by: viewerAs('MANAGER'),
    centreId: CENTRE,
    to: '2026-03-27',
    reason: 'The worker leaves.',
    ...command,
  });

describe('ending an allocation', () => {
  const ended = accepted([
    { type: 'AllocationClosed', allocationId: 'allocation-1', to: '2026-03-27' },
  ]);

  it.each([
    ['with no end', null],
    ['that would end later', '2026-07-20'],
  ])('%s', (_situation, to) => {
    expect(end(anAllocation({ to }))).toEqual(ended);
  });

  it('has nothing to do when it ends that day', () => {
    expect(end(anAllocation({ to: '2026-03-27' }))).toEqual(accepted([]));
  });

  it('may be on its first day', () => {
    expect(end(anAllocation({ from: '2026-03-27' }))).toEqual(ended);
  });
});

describe('it is refused', () => {
  it.each([
    ['before it begins', anAllocation({ from: '2026-03-28' }), 'ALLOCATION_STARTED_LATER'],
    ['ALL-7: when it has ended earlier', anAllocation({ to: '2026-03-26' }), 'ALLOCATION_ENDED'],
  ])('%s', (_situation, allocation, code) => {
    expect(codesOf(end(allocation))).toEqual([code]);
  });

  it('without a reason, and to a worker', () => {
    const decision = end(anAllocation(), { reason: ' ', by: viewerAs('OUTREACH_WORKER') });
    expect(codesOf(decision)).toEqual(['NOT_ALLOWED_FOR_ROLE', 'REASON_MISSING']);
  });
});
