import type { TargetId } from '../kernel/identifiers.ts';
import type { SaidBy } from '../referrals/referral-content.ts';
import { goalProgress, type GoalProgress } from './goal-progress.ts';
import type { TargetResult } from './plan-codes.ts';
import type { GoalRating, Target } from './support-plan.ts';

/** How a target ended, as somebody says it in their own words. */
export interface TargetJudgement {
  readonly targetId: TargetId;
  readonly result: TargetResult;
  readonly saidBy: SaidBy;
  readonly words: string;
}

/** One target of the end report: where it started, where it came to, and what is said of it. */
export interface TargetEnd extends TargetJudgement, GoalProgress {
  readonly aim: string;
  readonly aimOf: SaidBy;
}

/** The end report, target by target in the order of the plan; frozen as it is when the plan ends. */
export function endReport(
  targets: readonly Target[],
  ratings: readonly GoalRating[],
  judgements: readonly TargetJudgement[],
): TargetEnd[] {
  return targets.flatMap(({ id, aim, aimOf }) => {
    const judgement = judgements.find(({ targetId }) => targetId === id);
    return judgement === undefined
      ? []
      : [{ ...judgement, aim, aimOf, ...goalProgress(ratings, id) }];
  });
}

/** Met though the rating did not rise, or not met though it did: said, since words and number differ. */
export function speaksAgainstRating({ result, change }: Pick<TargetEnd, 'result' | 'change'>) {
  return (
    change !== null && ((result === 'MET' && change <= 0) || (result === 'NOT_MET' && change > 0))
  );
}
