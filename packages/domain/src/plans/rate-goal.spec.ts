import { describe, it } from 'vitest';
import { A_CASE, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { TargetId } from '../kernel/identifiers.ts';
import { A_TARGET, aPlan } from './plan.builder.ts';
import { rateGoal, type RateGoal } from './rate-goal.ts';

const today = '2027-01-18';
const rate: RateGoal = {
  by: aWorker({ caseIds: [A_CASE] }),
  today,
  at: `${today}T12:00:00.000Z`,
  caseIsOpen: true,
  targetId: A_TARGET,
  value: 7,
  ratedBy: 'STUDENT',
  ratedOn: today,
  workBeganOn: '2026-11-17',
};
const rating = (parts: Partial<RateGoal> = {}, plan = aPlan().written().agreed()) =>
  given(plan.build()).when(rateGoal, { ...rate, ...parts });

describe('a goal', () => {
  it.each([0, 7, 10])('is rated %i', (value) => {
    rating({ value })
      .then({
        type: 'GoalRated',
        rating: {
          targetId: A_TARGET,
          value,
          ratedBy: 'STUDENT',
          ratedOn: today,
          workHadBegun: true,
        },
      })
      .warning();
  });

  it('is rated while the plan is being written, and while its change is', () => {
    rating({}, aPlan().written()).then({ type: 'GoalRated' });
    rating({}, aPlan().written().agreed().written()).then({ type: 'GoalRated' });
  });

  it('by somebody else than at first is rated, and that is said (ASS-5)', () => {
    rating({ ratedBy: 'SCHOOL' }).then({ type: 'GoalRated' }).warning('RATER_CHANGED at ratedBy');
  });

  it.each([
    ['below nought', { value: -1 }, 'RATING_OUT_OF_RANGE at value'],
    ['above ten', { value: 11 }, 'RATING_OUT_OF_RANGE at value'],
    ['by halves', { value: 6.5 }, 'RATING_OUT_OF_RANGE at value'],
    ['tomorrow', { ratedOn: '2027-01-19' }, 'RATED_IN_FUTURE at ratedOn'],
    ['that is in no plan', { targetId: 'target-9' as TargetId }, 'TARGET_NOT_IN_PLAN at targetId'],
    ['by the school’s hand', { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
    ['of a closed case', { caseIsOpen: false }, 'CASE_IS_CLOSED'],
  ] as const)('is not rated %s', (_how, parts, code) => {
    rating(parts).thenRefused(code);
  });

  it('of a plan that has ended is not rated', () => {
    rating({}, aPlan().written().agreed().ended()).thenRefused('TARGET_NOT_IN_PLAN');
  });
});
