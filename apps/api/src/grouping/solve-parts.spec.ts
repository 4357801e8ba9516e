import {
  compareGrades,
  gradeGrouping,
  greedyGrouping,
  groupingFaults,
  type GroupingPlace,
  type GroupingProblem,
  groupingParts,
  leftOut,
} from '@outreach/domain';
import { everyGrouping, inventedGrouping } from '@outreach/domain/testing';
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { solveParts } from './solve-parts.ts';

const highs = await loadHighs();

function solve(problem: GroupingProblem, milliseconds = 60_000) {
  const answers = solveParts(
    highs,
    groupingParts(problem).map((part) => ({ problem: part, start: [] })),
    { until: performance.now() + milliseconds, stopped: () => false },
  );
  return {
    places: answers.flatMap(({ places }) => places),
    proven: answers.every(({ proven }) => proven),
    needBound: answers.reduce((sum, part) => sum + part.needBound, 0),
  };
}

const invented = (most: { candidates: number; groups: number }) =>
  fc
    .record({
      candidates: fc.integer({ min: 0, max: most.candidates }),
      groups: fc.integer({ min: 1, max: most.groups }),
      schools: fc.integer({ min: 1, max: 2 }),
      places: fc.integer({ min: 1, max: 6 }),
      minimum: fc.integer({ min: 1, max: 4 }),
      free: fc.constantFrom(0.4, 0.8),
      apart: fc.constantFrom(0, 0.4, 1),
      placed: fc.constantFrom(0, 0.6),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map(inventedGrouping);

const at = (
  seed: number,
  problem: fc.Arbitrary<GroupingProblem>,
  test: (of: GroupingProblem) => void,
) => {
  fc.assert(fc.property(problem, test), { seed, numRuns: 15, endOnFailure: true });
};

describe('what the solver finds', () => {
  const seed = Date.now() % 2 ** 31;

  it(`is the best of all answers there are, where these can be counted (seed ${seed})`, () => {
    at(seed, invented({ candidates: 6, groups: 3 }), (problem) => {
      const { places, proven, needBound } = solve(problem);
      const grades = [...everyGrouping(problem)]
        .filter((answer) => groupingFaults(problem, answer).length === 0)
        .map((answer) => gradeGrouping(problem, answer));
      const best = grades.reduce((one, other) => (compareGrades(one, other) >= 0 ? one : other));
      expect(groupingFaults(problem, places)).toEqual([]);
      expect(proven).toBe(true);
      expect(gradeGrouping(problem, places)).toEqual(best);
      expect(needBound).toBe(best.needMet);
    });
  });

  it(`breaks no stop, is no worse than the rule by hand, and leaves no place to who could have it (seed ${seed})`, () => {
    at(seed, invented({ candidates: 40, groups: 8 }), (problem) => {
      const { places, proven } = solve(problem);
      const hand = gradeGrouping(problem, greedyGrouping(problem));
      expect(groupingFaults(problem, places)).toEqual([]);
      expect(proven).toBe(true);
      expect(compareGrades(gradeGrouping(problem, places), hand)).toBeGreaterThanOrEqual(0);
      expect(leftOut(problem, places).filter(({ reason }) => reason === 'PLACE_LEFT')).toEqual([]);
    });
  });

  it('is better than the rule by hand where a swap helps', () => {
    const problem = inventedGrouping({ candidates: 40, groups: 5, free: 0.5, seed: 3 });
    const hand = gradeGrouping(problem, greedyGrouping(problem));
    expect(gradeGrouping(problem, solve(problem).places).needMet).toBeGreaterThan(hand.needMet);
  });

  it('is the same each time', () => {
    const problem = inventedGrouping({ candidates: 50, groups: 8, placed: 0.3, seed: 11 });
    expect(solve(problem)).toEqual(solve(problem));
  });
});

describe('one candidate fewer', () => {
  it.each([1, 2, 3, 4, 5, 6])('moves nobody unless more need is met by it, problem %i', (seed) => {
    const problem = inventedGrouping({ candidates: 40, groups: 6, schools: 2, minimum: 1, seed });
    const before = solve(problem).places;
    const gone = before[seed] ?? { studentId: '', groupId: '' };
    const rest = withCurrent(problem, before).candidates.filter(
      ({ studentId }) => studentId !== gone.studentId,
    );
    const after = solve({ ...problem, candidates: rest }).places;
    const stay = before.filter(({ studentId }) => studentId !== gone.studentId);
    const without = { ...problem, candidates: rest };
    const moved = stay.filter(
      (place) =>
        !after.some((one) => one.studentId === place.studentId && one.groupId === place.groupId),
    );
    const gained = gradeGrouping(without, after).needMet - gradeGrouping(without, stay).needMet;
    expect(gained).toBeGreaterThanOrEqual(0);
    if (gained === 0) expect(moved).toEqual([]);
  });

  it('changes only the group they were in where nobody waits for a place', () => {
    const problem = inventedGrouping({ candidates: 24, groups: 6, free: 0.9, apart: 0.3, seed: 5 });
    const before = solve(problem).places;
    expect(before).toHaveLength(24);
    const [gone] = before;
    const rest = withCurrent(problem, before).candidates.filter(
      ({ studentId }) => studentId !== gone?.studentId,
    );
    const after = solve({ ...problem, candidates: rest }).places;
    expect(byStudent(after)).toEqual(byStudent(before.slice(1)));
  });
});

describe('a search that is stopped', () => {
  const problem = inventedGrouping({ candidates: 60, groups: 8, seed: 2 });

  it('before it begins answers where it began', () => {
    const start = greedyGrouping(problem);
    const [answer] = solveParts(highs, [{ problem, start }], {
      until: performance.now() + 60_000,
      stopped: () => true,
    });
    expect(answer).toMatchObject({ places: start, proven: false });
    expect(answer?.needBound).toBeGreaterThanOrEqual(gradeGrouping(problem, start).needMet);
  });

  it('after need was met keeps what it has, with the gap', () => {
    let asked = 0;
    const [answer] = solveParts(highs, [{ problem, start: [] }], {
      until: performance.now() + 60_000,
      stopped: () => ++asked > 2,
    });
    const places = answer?.places ?? [];
    expect(groupingFaults(problem, places)).toEqual([]);
    expect(answer?.needBound).toBeGreaterThanOrEqual(gradeGrouping(problem, places).needMet);
    expect(answer?.proven).toBe(false);
  });
});

function withCurrent(problem: GroupingProblem, places: readonly GroupingPlace[]): GroupingProblem {
  const groupOf = new Map(places.map(({ studentId, groupId }) => [studentId, groupId]));
  return {
    ...problem,
    candidates: problem.candidates.map((one) => ({
      ...one,
      current: groupOf.get(one.studentId) ?? null,
    })),
  };
}

const byStudent = (places: readonly GroupingPlace[]) =>
  places.map(({ studentId, groupId }) => `${studentId} ${groupId}`).sort();
