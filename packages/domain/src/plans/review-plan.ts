import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { writesPlans, type OnCase, type PlanViolations } from './plan-rules.ts';
import type { PlanViolationCode } from './plan-violations.ts';
import {
  planInForce,
  type PlanEvent,
  type SupportPlan,
  type Target,
  type TargetReview,
} from './support-plan.ts';

export interface ReviewPlan extends OnCase {
  readonly reviewedOn: SchoolDate;
  readonly note: string;
  readonly targets: readonly TargetReview[];
}

/** ASS-3: every target that goes on is looked at, and is met or gets its next review. */
export function reviewPlan(
  state: SupportPlan,
  command: ReviewPlan,
): Decision<PlanEvent, PlanViolationCode> {
  const { today, reviewedOn, note, targets } = command;
  const plan = planInForce(state);
  const reviewed = targets.map((one) =>
    one.answer === 'MET' ? { ...one, nextReviewOn: null } : one,
  );
  return decided(
    [
      ...writesPlans(command, state),
      ...(plan === undefined ? [violation('PLAN_NOT_AGREED' as const)] : []),
      ...(reviewedOn > today ? [violation('REVIEWED_IN_FUTURE' as const, 'reviewedOn')] : []),
      ...(plan === undefined ? [] : allLookedAt(plan.targets, targets)),
      ...reviewed.flatMap(({ answer, nextReviewOn }, at) =>
        answer === 'GOES_ON' && (nextReviewOn === null || nextReviewOn <= today)
          ? [violation('NEXT_REVIEW_MISSING' as const, `targets.${at}.nextReviewOn`)]
          : [],
      ),
    ],
    plan === undefined
      ? []
      : [
          {
            type: 'PlanReviewed',
            review: { version: plan.version, reviewedOn, note, targets: reviewed },
          },
        ],
  );
}

function allLookedAt(
  targets: readonly Target[],
  reviewed: readonly TargetReview[],
): PlanViolations {
  const ids = reviewed.map(({ targetId }) => targetId);
  const open = targets.filter(({ reviewOn }) => reviewOn !== null);
  return [
    ...(open.every(({ id }) => ids.includes(id))
      ? []
      : [violation('REVIEW_INCOMPLETE' as const, 'targets')]),
    ...ids.flatMap((id, at) =>
      targets.some((target) => target.id === id) && ids.indexOf(id) === at
        ? []
        : [violation('TARGET_NOT_IN_PLAN' as const, `targets.${at}.targetId`)],
    ),
  ];
}
