import { describe, expect, it } from 'vitest';
import type { TargetId } from '../kernel/identifiers.ts';
import { goalProgress } from './goal-progress.ts';
import { A_TARGET, aRating } from './plan.builder.ts';

const start = aRating();
const later = aRating({ value: 7, ratedOn: '2027-01-18' });

describe('how far a goal has come (ASS-5, facts.md §8)', () => {
  it.each([
    ['it was never rated', [], null, false],
    ['it was rated once', [start], null, false],
    ['it rose', [start, later], 4, false],
    ['it fell', [aRating({ value: 5 }), { ...later, value: 2 }], -3, false],
    ['it stayed', [start, { ...later, value: 3 }], 0, false],
    ['they were recorded the other way round', [later, start], 4, false],
    [
      'another was in between',
      [start, aRating({ value: 1, ratedOn: '2026-12-01' }), later],
      4,
      false,
    ],
    ['somebody else rated last', [start, { ...later, ratedBy: 'SCHOOL' as const }], null, true],
    [
      'another goal was rated',
      [start, { ...later, targetId: 'target-2' as TargetId }],
      null,
      false,
    ],
  ] as const)('where %s', (_situation, ratings, change, raterChanged) => {
    expect(goalProgress(ratings, A_TARGET)).toMatchObject({ change, raterChanged });
  });

  it('is told for each rater apart, and nothing is averaged', () => {
    const school = aRating({ value: 2, ratedBy: 'SCHOOL', ratedOn: '2026-12-01' });
    const { byRater } = goalProgress(
      [start, school, later, { ...school, value: 9, ratedOn: '2027-01-19' }],
      A_TARGET,
    );
    expect(byRater.map(({ ratedBy, change }) => [ratedBy, change])).toEqual([
      ['STUDENT', 4],
      ['SCHOOL', 7],
    ]);
  });

  it('of two on a day, the one recorded later is the later', () => {
    const morning = aRating({ value: 4, recordedAt: '2026-11-16T09:00:00.000Z' });
    expect(goalProgress([start, morning], A_TARGET).latest).toBe(start);
  });
});
