import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { agreePlan as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { decidePlan, onCase } from './decide-plan.ts';
import { AgreePlanInput, AgreePlanResult } from './agree-plan.input.ts';
import { PlanSuccess } from './plan-results.type.ts';

@Resolver()
export class AgreePlanMutation {
  @Mutation(() => AgreePlanResult, {
    description: 'Record that one of the four agrees to what is written; with the fourth it holds',
  })
  agreePlan(
    @Arg('input', () => AgreePlanInput, { description: 'What is sent' })
    input: AgreePlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AgreePlanResult> {
    return answerAct(context, info, {
      name: 'agreePlan',
      input,
      success: PlanSuccess,
      shows: { plan: 'SupportPlan' },
      work: (act) => agreePlan(act, input),
    });
  }
}

function agreePlan(act: Act, input: AgreePlanInput): Promise<Outcome> {
  const { number: version, party, agreedOn } = input;
  const name = written(input.name, 'name', 200).trim();
  return decidePlan(act, input, (state, { supportCase }) =>
    decide(state, {
      ...onCase(act, supportCase),
      version,
      agreement: { party, name, agreedOn },
    }),
  );
}
