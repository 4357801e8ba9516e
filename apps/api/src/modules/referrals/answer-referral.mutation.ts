import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { answerReferral as decide, patchedContent, type CentreId } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import { contentPatch } from './content-patch.ts';
import { decideReferral } from './decide-referral.ts';
import { AnswerReferralInput, AnswerReferralResult } from './answer-referral.input.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class AnswerReferralMutation {
  @Mutation(() => AnswerReferralResult, {
    description: 'Answer what was asked and send the referral again',
  })
  answerReferral(
    @Arg('input', () => AnswerReferralInput, { description: 'What is sent' })
    input: AnswerReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AnswerReferralResult> {
    return answerAct(context, info, {
      name: 'answerReferral',
      input,
      success: ReferralSuccess,
      shows: { referral: 'Referral' },
      work: (act) => answerReferral(act, input),
    });
  }
}

async function answerReferral(act: Act, input: AnswerReferralInput): Promise<Outcome> {
  const { viewer: by, today, settings } = act;
  const answer = written(input.answer, 'answer');
  const read = input.statement ? contentPatch(input.statement) : { patch: {} };
  if ('violations' in read) return refusedWith(...read.violations);
  return decideReferral(act, input, (state, { row, content }) =>
    decide(state, {
      by,
      centreId: row.centreId as CentreId,
      today,
      settings,
      answer,
      content: patchedContent(content, read.patch),
    }),
  );
}
