import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import { addDays } from '../kernel/dates.ts';
import type { TargetId } from '../kernel/identifiers.ts';
import { A_TARGET, aPlan, aTarget } from './plan.builder.ts';
import { nextReviewOn, planReviewStanding } from './plan-review-standing.ts';

const second = aTarget({ id: 'target-2' as TargetId, reviewOn: '2027-02-01' });
const agreed = aPlan().written(aTarget(), second).agreed();

describe('the review of 18 January, by date alone', () => {
  it.each([
    ['2026-11-16', 'NOT_DUE'],
    ['2027-01-03', 'NOT_DUE'],
    ['2027-01-04', 'DUE'],
    ['2027-01-18', 'DUE'],
    ['2027-01-19', 'OVERDUE'],
    ['2028-01-01', 'OVERDUE'],
  ])('on %s is %s', (today, standing) => {
    expect(planReviewStanding(agreed.build(), today)).toBe(standing);
  });

  it('is the first of any target that goes on', () => {
    const met = agreed.reviewed(
      { targetId: A_TARGET, answer: 'MET', nextReviewOn: null },
      { targetId: second.id, answer: 'GOES_ON', nextReviewOn: '2027-03-01' },
    );
    expect(nextReviewOn(agreed.build())).toBe('2027-01-18');
    expect(nextReviewOn(met.build())).toBe('2027-03-01');
  });

  it('of the plan that holds goes on while its change is being written', () => {
    const changed = agreed.written(aTarget({ reviewOn: '2027-06-01' }));
    expect(planReviewStanding(changed.build(), '2027-01-19')).toBe('OVERDUE');
  });

  it.each([
    ['there is none', aPlan()],
    ['it is being written', aPlan().written()],
    ['it has ended', agreed.ended()],
  ])('is not due where %s', (_situation, plan) => {
    expect(planReviewStanding(plan.build(), '2028-01-01')).toBe('NOT_DUE');
  });
});

holds(
  'a review goes from not due through due to overdue, and never back',
  fc.property(fc.nat(40), fc.integer({ min: -60, max: 60 }), (notice, days) => {
    const order = ['NOT_DUE', 'DUE', 'OVERDUE'];
    const at = (day: number) =>
      order.indexOf(planReviewStanding(agreed.build(), addDays('2027-01-18', day), notice));
    expect(at(days + 1)).toBeGreaterThanOrEqual(at(days));
    expect(at(0)).toBe(1);
    expect(at(1)).toBe(2);
  }),
);
