import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { reactivateCase as decide } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideCase } from './decide-case.ts';
import { ReactivateCaseInput, ReactivateCaseResult } from './reactivate-case.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class ReactivateCaseMutation {
  @Mutation(() => ReactivateCaseResult, { description: 'Make a monitored case active again' })
  reactivateCase(
    @Arg('input', () => ReactivateCaseInput, { description: 'What is sent' })
    input: ReactivateCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReactivateCaseResult> {
    return answerAct(context, info, {
      name: 'reactivateCase',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => reactivateCase(act, input),
    });
  }
}

function reactivateCase(act: Act, input: ReactivateCaseInput): Promise<Outcome> {
  const reason = written(input.reason, 'reason');
  return decideCase(act, input, (state) => decide(state, { by: act.viewer, reason }));
}
