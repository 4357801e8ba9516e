import fc from 'fast-check';
import type { Allocation } from '../src/allocations/allocation.ts';
import { addDays } from '../src/kernel/dates.ts';
import type { AllocationId, SchoolDate, SessionId, StaffId } from '../src/kernel/identifiers.ts';
import type { LedgerFacts, LedgerSession } from '../src/ledger/ledger.ts';
import {
  CLOSURE_KINDS,
  type SchoolCalendar,
  type SchoolTerm,
} from '../src/schools/school-calendar.ts';
import { LOSS_REASON_CODES, SESSION_KINDS, WHOSE } from '../src/sessions/session-codes.ts';
import { anAllocation } from './allocations.ts';
import { OTHER_SCHOOL } from './ledger.ts';
import { SCHOOL } from './people.ts';

/** Every drawn fact lies between these days. */
export const WORLD_FROM = '2025-08-18';
export const WORLD_TO = '2026-12-31';

const dayFrom = (first: SchoolDate, days: number) =>
  fc.nat({ max: days }).map((offset) => addDays(first, offset));
const anyDay = dayFrom(WORLD_FROM, 490);
const worker = fc.constantFrom('worker-1', 'worker-2', 'worker-3').map((id) => id as StaffId);

/** Three terms of a year and the first of the next, a few days to two weeks apart; any of them may be missing. */
const terms = fc
  .tuple(
    fc.array(
      fc.record({
        wait: fc.integer({ min: 1, max: 14 }),
        days: fc.integer({ min: 30, max: 80 }),
        halfTerm: fc.option(
          fc.record({ at: fc.integer({ min: 5, max: 20 }), days: fc.integer({ min: 0, max: 8 }) }),
        ),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    fc.subarray([0, 1, 2, 3], { minLength: 1 }),
  )
  .map(([drawn, kept]) => {
    let next = '2025-08-24';
    const all = drawn.map(({ wait, days, halfTerm }, at): SchoolTerm => {
      const firstDay = at === 3 ? addDays('2026-09-01', wait) : addDays(next, wait);
      const halfTermFrom = halfTerm === null ? null : addDays(firstDay, halfTerm.at);
      next = addDays(firstDay, days);
      return {
        academicYear: at === 3 ? '2026/27' : '2025/26',
        term: (['AUTUMN', 'SPRING', 'SUMMER', 'AUTUMN'] as const)[at]!,
        firstDay,
        lastDay: next,
        halfTermFrom,
        halfTermTo:
          halfTerm === null || halfTermFrom === null ? null : addDays(halfTermFrom, halfTerm.days),
      };
    });
    return all.filter((_term, at) => kept.includes(at));
  });

const closures = fc.uniqueArray(
  fc.record({ date: anyDay, kind: fc.constantFrom(...CLOSURE_KINDS) }),
  { selector: ({ date }) => date, maxLength: 25, size: 'max' },
);

export const calendars: fc.Arbitrary<SchoolCalendar> = fc.record({
  terms,
  closures,
  bankHolidays: fc.array(anyDay, { maxLength: 10 }),
});

/** Dedicated rows one after the other, some with a gap between, as ALL-1 leaves them. */
const dedicated = fc
  .array(
    fc.record({
      wait: fc.oneof(fc.constant(0), fc.nat({ max: 20 })),
      days: fc.integer({ min: 1, max: 150 }),
      minutesPerWeek: fc.nat({ max: 400 }),
      workerId: worker,
    }),
    { maxLength: 6, size: 'max' },
  )
  .map((drawn) => {
    let next: SchoolDate = WORLD_FROM;
    return drawn.map(({ wait, days, ...row }, at) => {
      const from = addDays(next, wait);
      const to = addDays(from, days - 1);
      next = addDays(to, 1);
      const id = `dedicated-${at}` as AllocationId;
      return anAllocation({ ...row, id, from, to: at === 5 ? null : to });
    });
  });

const others = (name: string, row: Partial<Allocation>) =>
  fc
    .array(fc.tuple(anyDay, fc.nat({ max: 40 }), fc.nat({ max: 300 }), worker), {
      maxLength: 3,
      size: 'max',
    })
    .map((drawn) =>
      drawn.map(([from, days, minutesPerWeek, workerId], at) =>
        anAllocation({
          ...row,
          id: `${name}-${at}` as AllocationId,
          minutesPerWeek,
          workerId,
          from,
          to: addDays(from, days),
        }),
      ),
    );

export const allocations: fc.Arbitrary<Allocation[]> = fc
  .tuple(
    dedicated,
    others('cover', { role: 'COVER' }),
    others('theirs', { schoolId: OTHER_SCHOOL }),
  )
  .map((rows) => rows.flat());

const shares = fc.oneof(
  fc.constant([{ schoolId: SCHOOL, percent: 100 }]),
  fc.constant([{ schoolId: OTHER_SCHOOL, percent: 100 }]),
  fc.integer({ min: 1, max: 99 }).map((percent) => [
    { schoolId: OTHER_SCHOOL, percent: 100 - percent },
    { schoolId: SCHOOL, percent },
  ]),
);
const minutes = fc.nat({ max: 300 });
const state = fc.oneof(
  fc.record({ state: fc.constant('PLANNED' as const) }),
  fc.record({
    state: fc.constant('HAPPENED' as const),
    recordedMinutes: minutes,
    preparationMinutes: fc.nat({ max: 40 }),
  }),
  fc.record({
    state: fc.constant('DID_NOT_HAPPEN' as const),
    reason: fc.constantFrom(...LOSS_REASON_CODES),
    whose: fc.constantFrom(...WHOSE),
    workerWasThere: fc.boolean(),
  }),
  fc.record({
    state: fc.constant('CANCELLED' as const),
    reason: fc.constantFrom(...LOSS_REASON_CODES),
    whose: fc.constantFrom(...WHOSE),
  }),
);

/** Sessions from a day on, each with an id of its own that begins with a name. */
export const sessionsFrom = (
  first: SchoolDate,
  days: number,
  name: string,
  maxLength = 40,
): fc.Arbitrary<LedgerSession[]> =>
  fc
    .array(
      fc.tuple(
        fc.record({
          on: dayFrom(first, days),
          minutes,
          shares,
          kind: fc.constantFrom(...SESSION_KINDS),
          workerId: worker,
          planned: fc.boolean(),
        }),
        state,
      ),
      { maxLength, size: 'max' },
    )
    .map((drawn) =>
      drawn.map(([session, became], at) => ({
        id: `${name}-${at}` as SessionId,
        ...session,
        ...became,
      })),
    );

/** A school with whatever calendar, agreements, covers and sessions there can be. */
export const worlds: fc.Arbitrary<LedgerFacts> = fc.record({
  schoolId: fc.constant(SCHOOL),
  calendar: calendars,
  allocations,
  sessions: sessionsFrom(WORLD_FROM, 490, 'session'),
  today: anyDay,
  settings: fc.record({
    preparationCounts: fc.boolean(),
    carryOverTerms: fc.nat({ max: 3 }),
    waiveLostBySchool: fc.boolean(),
  }),
});
