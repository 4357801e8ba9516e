import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { afterwards, anAllocation } from '../../test/allocations.ts';
import { CENTRE, viewerAs } from '../../test/people.ts';
import { holds } from '../../test/seeded.ts';
import { addDays } from '../kernel/dates.ts';
import type { AllocationId, SchoolDate, StaffId } from '../kernel/identifiers.ts';
import { holdsOn, overlap, type Allocation, type AllocationEvent } from './allocation.ts';
import { endAllocation } from './end-allocation.ts';
import { setAllocation } from './set-allocation.ts';

const DAYS = 60;
const day = fc.integer({ min: 0, max: DAYS }).map((offset) => addDays('2025-09-01', offset));
const act = fc.oneof(
  fc.record({
    kind: fc.constant('SET' as const),
    from: day,
    days: fc.option(fc.integer({ min: 0, max: 30 })),
    worker: fc.constantFrom('worker-1', 'worker-2', 'worker-3'),
    role: fc.constantFrom('DEDICATED' as const, 'COVER' as const),
  }),
  fc.record({ kind: fc.constant('END' as const), row: fc.nat({ max: 9 }), to: day }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** What one act does, and the first day that it may touch. */
function done(rows: readonly Allocation[], one: Act, number: number): AllocationEvent[] {
  const by = { by: viewerAs('MANAGER'), centreId: CENTRE };
  const row = one.kind === 'END' ? rows[one.row] : undefined;
  if (one.kind === 'END' && row === undefined) return [];
  const decision =
    one.kind === 'END'
      ? endAllocation(row!, { ...by, to: one.to, reason: 'Time is needed elsewhere.' })
      : setAllocation(rows, {
          ...by,
          isWorker: true,
          schoolServed: true,
          otherMinutes: 0,
          contractedMinutes: null,
          allocation: anAllocation({
            id: `allocation-${number}` as AllocationId,
            workerId: one.worker as StaffId,
            role: one.role,
            from: one.from,
            to: one.days === null ? null : addDays(one.from, one.days),
          }),
        });
  return decision.outcome === 'accepted' ? [...decision.events] : [];
}

const unchangedBefore = (one: Act) => (one.kind === 'SET' ? one.from : addDays(one.to, 1));
const every = Array.from({ length: DAYS + 40 }, (_, at) => addDays('2025-09-01', at));
const dedicatedOn = (rows: readonly Allocation[], date: SchoolDate) =>
  rows.filter((row) => row.role === 'DEDICATED' && holdsOn(row, date));

describe('whatever is set and ended, in whatever order', () => {
  holds(
    'ALL-1: no day has two dedicated workers',
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const rows = acts.reduce<Allocation[]>(
        (before, one, at) => afterwards(before, done(before, one, at)),
        [],
      );
      expect(every.filter((date) => dedicatedOn(rows, date).length > 1)).toEqual([]);
    }),
  );

  holds(
    'ALL-7: the days before the act stay as they were',
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      let rows: Allocation[] = [];
      for (const [at, one] of acts.entries()) {
        const next = afterwards(rows, done(rows, one, at));
        for (const date of every.filter((each) => each < unchangedBefore(one)))
          expect(next.filter((row) => holdsOn(row, date)).map(({ id }) => id)).toEqual(
            rows.filter((row) => holdsOn(row, date)).map(({ id }) => id),
          );
        rows = next;
      }
    }),
    150,
  );

  holds(
    'two rows overlap exactly when a day is in both',
    fc.property(day, fc.option(day), day, fc.option(day), (a, aTo, b, bTo) => {
      fc.pre((aTo === null || a <= aTo) && (bTo === null || b <= bTo));
      const [one, other] = [
        { from: a, to: aTo },
        { from: b, to: bTo },
      ];
      const shared = every.some((date) => holdsOn(one, date) && holdsOn(other, date));
      expect(overlap(one, other)).toBe(shared);
      expect(overlap(other, one)).toBe(shared);
    }),
  );
});
