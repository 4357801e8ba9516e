import type { SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { SaidBy } from '../referrals/referral-content.ts';
import { HIGHEST_GOAL_RATING, LOWEST_GOAL_RATING, MOST_TARGETS } from './plan-codes.ts';
import { hadBegun, wholeNumberWithin, type PlanViolations } from './plan-rules.ts';
import type { GoalRating, Target } from './support-plan.ts';

/** A target as it is written, with where it starts. */
export interface WrittenTarget extends Target {
  /** Needed for a target that has not been rated before. */
  readonly start: StartRating | null;
}
export interface StartRating {
  readonly value: number;
  readonly ratedBy: SaidBy;
  readonly ratedOn: SchoolDate;
}

/**
 * ASS-3, TOP-3: one to three targets, each with an aim, an owner, topics, a start rating and a review to come.
 * Fields are `targets.N`.
 */
export function targetsFit(
  targets: readonly WrittenTarget[],
  ratings: readonly Pick<GoalRating, 'targetId'>[],
  today: SchoolDate,
): PlanViolations {
  const twice = targets.some(({ id }, at) => targets.findIndex((one) => one.id === id) !== at);
  return [
    ...(targets.length < 1 || targets.length > MOST_TARGETS
      ? [violation('TARGETS_OUT_OF_RANGE' as const, 'targets')]
      : []),
    ...(twice ? [violation('TARGET_NAMED_TWICE' as const, 'targets')] : []),
    ...targets.flatMap((target, at) =>
      targetFits(
        target,
        ratings.some(({ targetId }) => targetId === target.id),
        today,
        `targets.${at}`,
      ),
    ),
  ];
}

function targetFits(
  { aim, owner, topics, reviewOn, start }: WrittenTarget,
  ratedBefore: boolean,
  today: SchoolDate,
  field: string,
): PlanViolations {
  return [
    ...(isBlank(aim) ? [violation('TARGET_AIM_MISSING' as const, `${field}.aim`)] : []),
    ...(isBlank(owner.name) ? [violation('TARGET_OWNER_MISSING' as const, `${field}.owner`)] : []),
    ...(topics.length === 0 ? [violation('TOPIC_MISSING' as const, `${field}.topics`)] : []),
    ...(reviewOn === null || reviewOn <= today
      ? [violation('REVIEW_NOT_AFTER_TODAY' as const, `${field}.reviewOn`)]
      : []),
    ...(start === null && !ratedBefore
      ? [violation('START_RATING_MISSING' as const, `${field}.start`)]
      : []),
    ...(start === null ? [] : ratingFits(start, today, `${field}.start`)),
  ];
}

/** A whole number from 0 to 10, given today or before. */
export function ratingFits(
  { value, ratedOn }: Pick<GoalRating, 'value' | 'ratedOn'>,
  today: SchoolDate,
  field?: string,
): PlanViolations {
  const at = (name: string) => (field === undefined ? name : `${field}.${name}`);
  return [
    ...(wholeNumberWithin(value, LOWEST_GOAL_RATING, HIGHEST_GOAL_RATING)
      ? []
      : [violation('RATING_OUT_OF_RANGE' as const, at('value'))]),
    ...(ratedOn > today ? [violation('RATED_IN_FUTURE' as const, at('ratedOn'))] : []),
  ];
}

/** rules.md 4.6: a start that was rated after the work began measures the work too; it is flagged. */
export function lateStarts(
  targets: readonly WrittenTarget[],
  workBeganOn: SchoolDate | null,
): PlanViolations {
  return targets.flatMap(({ start }, at) =>
    start !== null && hadBegun(workBeganOn, start.ratedOn)
      ? [violation('BASELINE_AFTER_WORK_BEGAN' as const, `targets.${at}.start`)]
      : [],
  );
}

/** The targets without their starts, which are kept as ratings. */
export function asTargets(targets: readonly WrittenTarget[]): Target[] {
  return targets.map(({ id, aim, aimOf, topics, owner, reviewOn }) => ({
    id,
    aim,
    aimOf,
    topics: [...new Set(topics)],
    owner,
    reviewOn,
  }));
}

/** The starts as ratings, the first of each target. */
export function asRatings(
  targets: readonly WrittenTarget[],
  recordedAt: string,
  workBeganOn: SchoolDate | null,
): GoalRating[] {
  return targets.flatMap(({ id, start }) =>
    start === null
      ? []
      : [
          {
            targetId: id,
            ...start,
            recordedAt,
            workHadBegun: hadBegun(workBeganOn, start.ratedOn),
          },
        ],
  );
}
