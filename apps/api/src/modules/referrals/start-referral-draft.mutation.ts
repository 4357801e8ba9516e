import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { beginDraft } from './begin-draft.ts';
import { StartReferralDraftInput, StartReferralDraftResult } from './start-referral-draft.input.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';

@Resolver()
export class StartReferralDraftMutation {
  @Mutation(() => StartReferralDraftResult, {
    description: 'Begin a referral for a student on roll at the school',
  })
  startReferralDraft(
    @Arg('input', () => StartReferralDraftInput, { description: 'What is sent' })
    input: StartReferralDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof StartReferralDraftResult> {
    return answerAct(context, info, {
      name: 'startReferralDraft',
      input,
      success: ReferralDraftSuccess,
      shows: { referralDraft: 'ReferralDraft' },
      work: (act) => startReferralDraft(act, input),
    });
  }
}

async function startReferralDraft(
  act: Act,
  { studentId }: StartReferralDraftInput,
): Promise<Outcome> {
  const begun = await beginDraft(act, studentId);
  return begun.outcome === 'refused'
    ? begun
    : { outcome: 'done', nodes: { referralDraft: begun.id } };
}
