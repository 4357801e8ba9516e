import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { stepDownCase as decide } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideCase } from './decide-case.ts';
import { StepDownCaseInput, StepDownCaseResult } from './step-down-case.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class StepDownCaseMutation {
  @Mutation(() => StepDownCaseResult, {
    description: 'Step a case down to monitored, with a next check (SUP-3)',
  })
  stepDownCase(
    @Arg('input', () => StepDownCaseInput, { description: 'What is sent' })
    input: StepDownCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof StepDownCaseResult> {
    return answerAct(context, info, {
      name: 'stepDownCase',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => stepDownCase(act, input),
    });
  }
}

function stepDownCase(act: Act, input: StepDownCaseInput): Promise<Outcome> {
  const reason = written(input.reason, 'reason');
  const { viewer: by, today } = act;
  return decideCase(act, input, (state) =>
    decide(state, { by, today, nextCheckOn: input.nextCheckOn, reason }),
  );
}
