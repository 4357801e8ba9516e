import { decided, type Decision } from '../kernel/decision.ts';
import type { Instant, SchoolDate, TargetId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { SaidBy } from '../referrals/referral-content.ts';
import { goalProgress } from './goal-progress.ts';
import { hadBegun, writesPlans, type OnCase } from './plan-rules.ts';
import type { PlanViolationCode } from './plan-violations.ts';
import { draftOf, planInForce, type PlanEvent, type SupportPlan } from './support-plan.ts';
import { ratingFits } from './target-rules.ts';

export interface RateGoal extends OnCase {
  readonly at: Instant;
  readonly targetId: TargetId;
  readonly value: number;
  readonly ratedBy: SaidBy;
  readonly ratedOn: SchoolDate;
  readonly workBeganOn: SchoolDate | null;
}

/** ASS-5: rated again, from 0 to 10; the rating before stays, and another rater is said. */
export function rateGoal(
  state: SupportPlan,
  command: RateGoal,
): Decision<PlanEvent, PlanViolationCode> {
  const { at: recordedAt, today, targetId, value, ratedBy, ratedOn } = command;
  const current = [draftOf(state), planInForce(state)];
  const known = current.some((version) => version?.targets.some(({ id }) => id === targetId));
  const { start } = goalProgress(state.ratings, targetId);
  return decided(
    [
      ...writesPlans(command, state),
      ...(known ? [] : [violation('TARGET_NOT_IN_PLAN' as const, 'targetId')]),
      ...ratingFits({ value, ratedOn }, today),
    ],
    [
      {
        type: 'GoalRated',
        rating: {
          targetId,
          value,
          ratedBy,
          ratedOn,
          recordedAt,
          workHadBegun: hadBegun(command.workBeganOn, ratedOn),
        },
      },
    ],
    start !== null && start.ratedBy !== ratedBy
      ? [violation('RATER_CHANGED', 'ratedBy', start.ratedBy)]
      : [],
  );
}
