import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { rateGoal as decide, type TargetId } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { decidePlan, onCase } from './decide-plan.ts';
import { workBeganOn } from './find-plan.ts';
import { RateGoalInput, RateGoalResult } from './rate-goal.input.ts';
import { PlanSuccess } from './plan-results.type.ts';

@Resolver()
export class RateGoalMutation {
  @Mutation(() => RateGoalResult, {
    description: 'Rate a goal again, from 0 to 10; every rating before it stays (ASS-5)',
  })
  rateGoal(
    @Arg('input', () => RateGoalInput, { description: 'What is sent' })
    input: RateGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RateGoalResult> {
    return answerAct(context, info, {
      name: 'rateGoal',
      input,
      success: PlanSuccess,
      shows: { plan: 'SupportPlan' },
      work: (act) => rateGoal(act, input),
    });
  }
}

function rateGoal(act: Act, input: RateGoalInput): Promise<Outcome> {
  const { planId, value, ratedBy, ratedOn } = input;
  const targetId = idOf(input.targetId) as TargetId;
  return decidePlan(act, { planId }, async (state, { supportCase }) =>
    decide(state, {
      ...onCase(act, supportCase),
      ...{ at: act.at, targetId, value, ratedBy, ratedOn },
      workBeganOn: await workBeganOn(act, supportCase),
    }),
  );
}
