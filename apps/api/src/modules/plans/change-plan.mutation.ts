import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { changePlan as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { decidePlan, onCase } from './decide-plan.ts';
import { workBeganOn } from './find-plan.ts';
import { ChangePlanInput, ChangePlanResult } from './change-plan.input.ts';
import { PlanSuccess } from './plan-results.type.ts';
import { goingOn, writtenTargets } from './written-targets.ts';

@Resolver()
export class ChangePlanMutation {
  @Mutation(() => ChangePlanResult, {
    description:
      'Change a plan: what is being written is written anew, what was agreed holds until the change is agreed to',
  })
  changePlan(
    @Arg('input', () => ChangePlanInput, { description: 'What is sent' })
    input: ChangePlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangePlanResult> {
    return answerAct(context, info, {
      name: 'changePlan',
      input,
      success: PlanSuccess,
      shows: { plan: 'SupportPlan' },
      work: (act) => changePlan(act, input),
    });
  }
}

function changePlan(act: Act, input: ChangePlanInput): Promise<Outcome> {
  const reason = writtenOrNull(input.reason, 'reason', 2_000);
  const targets = writtenTargets(act, input.targets);
  return decidePlan(act, input, async (state, found) =>
    goingOn(
      found,
      input.targets,
      decide(state, {
        ...onCase(act, found.supportCase),
        ...{ at: act.at, targets, reason },
        workBeganOn: await workBeganOn(act, found.supportCase),
      }),
    ),
  );
}
