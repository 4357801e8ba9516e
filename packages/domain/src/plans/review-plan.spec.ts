import { describe, it } from 'vitest';
import { A_CASE, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { TargetId } from '../kernel/identifiers.ts';
import { A_TARGET, aPlan, aTarget } from './plan.builder.ts';
import { reviewPlan, type ReviewPlan } from './review-plan.ts';

const today = '2027-01-18';
const second = 'target-2' as TargetId;
const goesOn = (targetId: TargetId, nextReviewOn: string | null = '2027-03-01') => ({
  targetId,
  answer: 'GOES_ON' as const,
  nextReviewOn,
});
const met = { targetId: A_TARGET, answer: 'MET', nextReviewOn: '2027-03-01' } as const;
const review: ReviewPlan = {
  by: aWorker({ caseIds: [A_CASE] }),
  today,
  caseIsOpen: true,
  reviewedOn: today,
  note: '',
  targets: [goesOn(A_TARGET), goesOn(second)],
};
const agreed = aPlan()
  .written(aTarget(), aTarget({ id: second }))
  .agreed();
const reviewing = (parts: Partial<ReviewPlan> = {}, plan = agreed) =>
  given(plan.build()).when(reviewPlan, { ...review, ...parts });

describe('a review (ASS-3)', () => {
  it('looks at every target and says when next', () => {
    reviewing().then({
      type: 'PlanReviewed',
      review: { version: 1, reviewedOn: today, targets: [{ nextReviewOn: '2027-03-01' }, {}] },
    });
  });

  it('of a target that is met has no next', () => {
    reviewing({ targets: [met, goesOn(second)] }).then({
      type: 'PlanReviewed',
      review: { targets: [{ answer: 'MET', nextReviewOn: null }, {}] },
    });
  });

  it('asks no more about what was met before', () => {
    const before = agreed.reviewed({ ...met, nextReviewOn: null }, goesOn(second));
    reviewing({ targets: [goesOn(second)] }, before).then({ type: 'PlanReviewed' });
  });

  it.each([
    ['of one target of two', { targets: [goesOn(A_TARGET)] }, 'REVIEW_INCOMPLETE at targets'],
    [
      'of one twice',
      { targets: [...review.targets, met] },
      'TARGET_NOT_IN_PLAN at targets.2.targetId',
    ],
    [
      'of another’s',
      { targets: [...review.targets, goesOn('target-9' as TargetId)] },
      'TARGET_NOT_IN_PLAN at targets.2.targetId',
    ],
    [
      'without a next',
      { targets: [goesOn(A_TARGET), goesOn(second, null)] },
      'NEXT_REVIEW_MISSING at targets.1.nextReviewOn',
    ],
    [
      'with a next that is today',
      { targets: [goesOn(A_TARGET, today), goesOn(second)] },
      'NEXT_REVIEW_MISSING at targets.0.nextReviewOn',
    ],
    ['that will be held', { reviewedOn: '2027-01-19' }, 'REVIEWED_IN_FUTURE at reviewedOn'],
    ['by the school', { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
  ] as const)('is not recorded %s', (_how, parts, code) => {
    reviewing(parts).thenRefused(code);
  });

  it.each([
    ['is being written', aPlan().written()],
    ['has ended', aPlan().written().agreed().ended()],
  ])('of a plan that %s is none', (_state, plan) => {
    reviewing({}, plan).thenRefused('PLAN_NOT_AGREED');
  });
});
