import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { endPlan as decide, type TargetId } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { decidePlan, onCase } from './decide-plan.ts';
import { EndPlanInput, EndPlanResult } from './end-plan.input.ts';
import { PlanSuccess } from './plan-results.type.ts';

@Resolver()
export class EndPlanMutation {
  @Mutation(() => EndPlanResult, {
    description: 'End a plan with a report on each of its targets',
  })
  endPlan(
    @Arg('input', () => EndPlanInput, { description: 'What is sent' })
    input: EndPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EndPlanResult> {
    return answerAct(context, info, {
      name: 'endPlan',
      input,
      success: PlanSuccess,
      shows: { plan: 'SupportPlan' },
      work: (act) => endPlan(act, input),
    });
  }
}

function endPlan(act: Act, input: EndPlanInput): Promise<Outcome> {
  const judgements = input.judgements.map(({ targetId, result, saidBy, words }) => ({
    targetId: idOf(targetId) as TargetId,
    ...{ result, saidBy },
    words: written(words, 'words', 2_000).trim(),
  }));
  return decidePlan(act, input, (state, { supportCase }) =>
    decide(state, { ...onCase(act, supportCase), endedOn: input.endedOn, judgements }),
  );
}
