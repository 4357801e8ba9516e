import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { endCover as decide, type CoverId } from '@outreach/domain';
import { idOf } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideCase } from './decide-case.ts';
import { EndCoverInput, EndCoverResult } from './end-cover.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class EndCoverMutation {
  @Mutation(() => EndCoverResult, { description: 'End a cover early' })
  endCover(
    @Arg('input', () => EndCoverInput, { description: 'What is sent' }) input: EndCoverInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EndCoverResult> {
    return answerAct(context, info, {
      name: 'endCover',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => endCover(act, input),
    });
  }
}

function endCover(act: Act, input: EndCoverInput): Promise<Outcome> {
  const coverId = idOf(input.coverId) as CoverId;
  return decideCase(act, input, (state) =>
    decide(state, { by: act.viewer, coverId, endedOn: input.endedOn }),
  );
}
