import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { closeCase as decide } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideCase } from './decide-case.ts';
import { CloseCaseInput, CloseCaseResult } from './close-case.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class CloseCaseMutation {
  @Mutation(() => CloseCaseResult, { description: 'Close a case with its outcome' })
  closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'What is sent' }) input: CloseCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CloseCaseResult> {
    return answerAct(context, info, {
      name: 'closeCase',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => closeCase(act, input),
    });
  }
}

function closeCase(act: Act, input: CloseCaseInput): Promise<Outcome> {
  const reason = written(input.reason, 'reason');
  const { viewer: by, today } = act;
  const { outcome, closedOn } = input;
  return decideCase(act, input, (state) => decide(state, { by, today, outcome, reason, closedOn }));
}
