import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import type { GroupId, StudentId } from '../kernel/identifiers.ts';
import { greedyGrouping } from './greedy-grouping.ts';
import { compareGrades, gradeGrouping, groupingFaults, leftOut } from './grouping-answer.ts';
import { groupingParts } from './grouping-parts.ts';
import type { GroupingCandidate, GroupingProblem } from './grouping-problem.ts';
import { everyGrouping, inventedGrouping } from './grouping.builder.ts';

const student = (name: string) => name as StudentId;
const group = (name: string) => name as GroupId;
const at = (studentId: string, groupId: string) => ({
  studentId: student(studentId),
  groupId: group(groupId),
});
const candidate = (
  name: string,
  options: Record<string, number>,
  parts: Partial<GroupingCandidate> = {},
): GroupingCandidate => ({
  studentId: student(name),
  options: Object.entries(options).map(([groupId, points]) => ({
    groupId: group(groupId),
    points,
  })),
  barred: [],
  current: null,
  ...parts,
});
const problem: GroupingProblem = {
  groups: [
    { groupId: group('g1'), kept: 0, places: 2, minimum: 2 },
    { groupId: group('g2'), kept: 1, places: 2, minimum: 2 },
  ],
  candidates: [
    candidate('a', { g1: 10, g2: 5 }, { current: group('g1') }),
    candidate('b', { g1: 8 }),
    candidate('c', { g1: 3, g2: 3 }),
    candidate('d', {}, { barred: [{ groupId: group('g1'), reason: 'CLASH' }] }),
    candidate('e', {}),
  ],
  apart: [[student('a'), student('b')]],
};

describe('an answer', () => {
  it('without faults', () => {
    expect(groupingFaults(problem, [at('a', 'g1'), at('c', 'g1')])).toEqual([]);
    expect(groupingFaults(problem, [])).toEqual([]);
  });

  it.each([
    ['a stranger', [at('x', 'g2')], ['UNKNOWN_STUDENT']],
    ['a group that is not of it', [at('c', 'g9')], ['UNKNOWN_GROUP', 'NOT_AN_OPTION']],
    ['two places for one', [at('c', 'g2'), at('c', 'g2')], ['PLACED_TWICE']],
    ['a place that is no option', [at('d', 'g2')], ['NOT_AN_OPTION']],
    [
      'more than the places',
      [at('a', 'g2'), at('c', 'g2'), at('b', 'g2')],
      ['NOT_AN_OPTION', 'OVER_PLACES', 'APART_TOGETHER'],
    ],
    ['too few', [at('c', 'g1')], ['UNDER_MINIMUM']],
    ['two who are kept apart', [at('a', 'g1'), at('b', 'g1')], ['APART_TOGETHER']],
  ])('with %s is found out', (_what, places, codes) => {
    expect(groupingFaults(problem, places).map(({ code }) => code)).toEqual(codes);
  });

  it('is graded by need, then by who stays, then by how even it is', () => {
    expect(gradeGrouping(problem, [at('a', 'g1'), at('c', 'g1')])).toEqual({
      needMet: 13,
      kept: 1,
      pairs: 1,
    });
    expect(gradeGrouping(problem, [at('a', 'g2'), at('c', 'g2')])).toEqual({
      needMet: 8,
      kept: 0,
      pairs: 3,
    });
    const grade = { needMet: 5, kept: 2, pairs: 4 };
    expect(compareGrades({ ...grade, needMet: 6, kept: 0 }, grade)).toBeGreaterThan(0);
    expect(compareGrades({ ...grade, kept: 1, pairs: 0 }, grade)).toBeLessThan(0);
    expect(compareGrades({ ...grade, pairs: 3 }, grade)).toBeGreaterThan(0);
    expect(compareGrades(grade, { ...grade })).toBe(0);
  });

  it('says of everybody left out what the nearest miss was', () => {
    const reasons = (places: Parameters<typeof leftOut>[1]) =>
      Object.fromEntries(
        leftOut(problem, places).map(({ studentId, reason }) => [studentId, reason]),
      );
    expect(reasons([at('a', 'g1'), at('c', 'g1')])).toEqual({
      b: 'NO_PLACE',
      d: 'CLASH',
      e: 'NO_GROUP_OFFERED',
    });
    expect(reasons([at('c', 'g2')])).toEqual({
      a: 'PLACE_LEFT',
      b: 'GROUP_TOO_SMALL',
      d: 'CLASH',
      e: 'NO_GROUP_OFFERED',
    });
    expect(reasons([at('a', 'g1')])).toMatchObject({ b: 'KEPT_APART' });
  });
});

describe('the parts of a problem', () => {
  it('share no group, and hold everybody who has an option once', () => {
    const whole = inventedGrouping({ candidates: 40, groups: 9, schools: 3, seed: 7 });
    const parts = groupingParts(whole);
    expect(parts.length).toBeGreaterThanOrEqual(3);
    const groups = parts.flatMap((part) => part.groups.map(({ groupId }) => groupId));
    expect(new Set(groups).size).toBe(groups.length);
    expect(
      parts
        .flatMap(({ candidates }) => candidates)
        .map(({ studentId }) => studentId)
        .sort(),
    ).toEqual(
      whole.candidates
        .filter(({ options }) => options.length > 0)
        .map(({ studentId }) => studentId),
    );
    const share = ([one, other]: (typeof whole.apart)[number]) =>
      groups.some((groupId) =>
        [one, other].every((id) =>
          whole.candidates.some(
            ({ studentId, options }) =>
              studentId === id && options.some((option) => option.groupId === groupId),
          ),
        ),
      );
    expect(parts.flatMap(({ apart }) => apart)).toEqual(
      expect.arrayContaining(whole.apart.filter(share)),
    );
  });

  it('of nobody are none', () => {
    expect(groupingParts({ candidates: [], groups: problem.groups, apart: [] })).toEqual([]);
    expect(groupingParts({ ...problem, candidates: [candidate('e', {})] })).toEqual([]);
  });
});

const small = fc
  .record({
    candidates: fc.integer({ min: 0, max: 6 }),
    groups: fc.integer({ min: 1, max: 3 }),
    places: fc.integer({ min: 1, max: 4 }),
    minimum: fc.integer({ min: 1, max: 3 }),
    apart: fc.constantFrom(0, 0.5, 1),
    placed: fc.constantFrom(0, 0.5),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(inventedGrouping);

holds(
  'the rule by hand has no faults and is no better than the best of all answers',
  fc.property(small, (of) => {
    const places = greedyGrouping(of);
    expect(groupingFaults(of, places)).toEqual([]);
    const grades = [...everyGrouping(of)]
      .filter((answer) => groupingFaults(of, answer).length === 0)
      .map((answer) => gradeGrouping(of, answer));
    expect(grades.some((grade) => compareGrades(grade, gradeGrouping(of, places)) >= 0)).toBe(true);
  }),
  60,
);

holds(
  'whoever is left out and has a place left could have been placed',
  fc.property(small, (of) => {
    const places = greedyGrouping(of);
    for (const { studentId, reason } of leftOut(of, places)) {
      if (reason !== 'PLACE_LEFT') continue;
      const options = of.candidates.find((one) => one.studentId === studentId)?.options ?? [];
      const better = options.map(({ groupId }) => [...places, { studentId, groupId }]);
      expect(better.some((answer) => groupingFaults(of, answer).length === 0)).toBe(true);
    }
  }),
  60,
);
