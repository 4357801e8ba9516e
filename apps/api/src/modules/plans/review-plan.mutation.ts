import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { reviewPlan as decide, type TargetId } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { decidePlan, onCase } from './decide-plan.ts';
import { ReviewPlanInput, ReviewPlanResult } from './review-plan.input.ts';
import { PlanSuccess } from './plan-results.type.ts';

@Resolver()
export class ReviewPlanMutation {
  @Mutation(() => ReviewPlanResult, {
    description: 'Review every target that goes on: it is met, or gets its next review',
  })
  reviewPlan(
    @Arg('input', () => ReviewPlanInput, { description: 'What is sent' })
    input: ReviewPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReviewPlanResult> {
    return answerAct(context, info, {
      name: 'reviewPlan',
      input,
      success: PlanSuccess,
      shows: { plan: 'SupportPlan' },
      work: (act) => reviewPlan(act, input),
    });
  }
}

function reviewPlan(act: Act, input: ReviewPlanInput): Promise<Outcome> {
  const note = written(input.note, 'note').trim();
  const targets = input.targets.map(({ targetId, answer, nextReviewOn }) => ({
    targetId: idOf(targetId) as TargetId,
    answer,
    nextReviewOn: nextReviewOn ?? null,
  }));
  return decidePlan(act, input, (state, { supportCase }) =>
    decide(state, { ...onCase(act, supportCase), reviewedOn: input.reviewedOn, note, targets }),
  );
}
