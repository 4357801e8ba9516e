import { describe, expect, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  aManager,
  ANOTHER_CENTRE,
  ANOTHER_WORKER,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import type { CaseId } from '../kernel/identifiers.ts';
import { aSlot } from './session.builder.ts';
import { lengthIsPlausible, mayGiveTimeOf, slotsOverlap, worksThere } from './session-rules.ts';

const place = { centreId: A_CENTRE, schoolId: A_SCHOOL };
const withCases = (...cases: (CaseId | null)[]) => ({
  ...place,
  students: cases.map((caseId) => ({ caseId })),
});
const elsewhere = aWorker({ schoolIds: [], caseIds: [A_CASE] });

describe('who works with a session', () => {
  it.each([
    ['the manager', aManager(), withCases(null), true],
    ['a worker of the school', aWorker(), withCases(), true],
    ['a worker of the school, with anybody', aWorker(), withCases('case-9' as CaseId, null), true],
    ['the worker who has the case', elsewhere, withCases(A_CASE), true],
    ['that worker with somebody else besides', elsewhere, withCases(A_CASE, null), false],
    ['that worker with nobody', elsewhere, withCases(), false],
    ['a worker of another school', aWorker({ schoolIds: [] }), withCases(null), false],
    ['the school', aReferrer(), withCases(A_CASE), false],
    ['a manager elsewhere', { ...aManager(), centreId: ANOTHER_CENTRE }, withCases(), false],
  ] as const)('%s: %s', (_who, by, where, may) => {
    expect(worksThere(by, where)).toEqual(may ? [] : [{ code: 'NOT_ALLOWED_FOR_ROLE' }]);
  });
});

describe('whose time is given', () => {
  it.each([
    ['anybody’s by the manager', aManager(), true],
    ['another worker’s by a worker of the school', aWorker(), true],
    ['another worker’s by who has only the case', elsewhere, false],
  ])('%s: %s', (_who, by, may) => {
    expect(mayGiveTimeOf(by, ANOTHER_WORKER, withCases(A_CASE))).toEqual(
      may ? [] : [{ code: 'NOT_ALLOWED_FOR_ROLE', field: 'workerId' }],
    );
  });

  it('of who does not work there is said once, by that rule', () => {
    expect(mayGiveTimeOf(aReferrer(), ANOTHER_WORKER, withCases(A_CASE))).toEqual([]);
    expect(worksThere(aReferrer(), withCases(A_CASE))).not.toEqual([]);
  });

  it('their own by who has only the case', () => {
    expect(mayGiveTimeOf(elsewhere, elsewhere.staffId, withCases(A_CASE))).toEqual([]);
  });
});

describe('how long a session is', () => {
  it.each([
    ['09:00', 5, null],
    ['09:00', 480, null],
    ['23:00', 60, null],
    ['09:00', 4, 'SESSION_LENGTH_OUT_OF_RANGE'],
    ['09:00', 481, 'SESSION_LENGTH_OUT_OF_RANGE'],
    ['09:00', 45.5, 'SESSION_LENGTH_OUT_OF_RANGE'],
    ['09:00', Number.NaN, 'SESSION_LENGTH_OUT_OF_RANGE'],
    ['23:00', 61, 'SESSION_PAST_MIDNIGHT'],
  ])('from %s for %d minutes: %s', (startsAt, minutes, code) => {
    expect(lengthIsPlausible({ startsAt, minutes })).toEqual(
      code === null ? [] : [{ code, field: 'minutes' }],
    );
  });
});

describe('two slots', () => {
  it.each([
    ['the same', {}, true],
    ['one minute in common', { startsAt: '09:59' }, true],
    ['one inside the other', { startsAt: '09:10', minutes: 10 }, true],
    ['one after the other', { startsAt: '10:00' }, false],
    ['one before the other', { startsAt: '08:00' }, false],
    ['another day', { on: '2026-11-17' }, false],
  ])('%s: overlap %s', (_situation, parts, overlap) => {
    expect(slotsOverlap(aSlot(), aSlot(parts))).toBe(overlap);
    expect(slotsOverlap(aSlot(parts), aSlot())).toBe(overlap);
  });
});
