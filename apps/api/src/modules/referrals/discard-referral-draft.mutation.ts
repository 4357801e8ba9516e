import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { canSeeDraft, violation, type CentreId } from '@outreach/domain';
import { outdated } from '../../acts/find.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import { ofDraft } from './draft-happening.ts';
import { draftState, findReferralDraft } from './find-referral-draft.ts';
import {
  DiscardReferralDraftInput,
  DiscardReferralDraftResult,
} from './discard-referral-draft.input.ts';
import { DiscardReferralDraftSuccess } from './referral-results.type.ts';

@Resolver()
export class DiscardReferralDraftMutation {
  @Mutation(() => DiscardReferralDraftResult, { description: 'Delete an unfinished referral' })
  discardReferralDraft(
    @Arg('input', () => DiscardReferralDraftInput, { description: 'What is sent' })
    input: DiscardReferralDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DiscardReferralDraftResult> {
    return answerAct(context, info, {
      name: 'discardReferralDraft',
      input,
      success: DiscardReferralDraftSuccess,

      work: (act) => discardReferralDraft(act, input),
    });
  }
}

async function discardReferralDraft(
  act: Act,
  { draftId, expectedVersion }: DiscardReferralDraftInput,
): Promise<Outcome> {
  const row = await findReferralDraft(act, draftId);
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  if (!canSeeDraft(act.viewer, { ...draftState(row), centreId: row.centreId as CentreId }))
    return refusedWith(violation('NOT_YOUR_SCHOOL'));
  act.em.remove(row);
  act.record(ofDraft(row, 'DRAFT_DISCARDED'));
  return { outcome: 'done', values: { discardedId: row.id } };
}
