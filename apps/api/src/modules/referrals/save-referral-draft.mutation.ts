import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { canSeeDraft, dayOf, patchedContent, violation, type CentreId } from '@outreach/domain';
import { outdated } from '../../acts/find.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import { contentPatch } from './content-patch.ts';
import { ofDraft } from './draft-happening.ts';
import { draftState, findReferralDraft } from './find-referral-draft.ts';
import { SaveReferralDraftInput, SaveReferralDraftResult } from './save-referral-draft.input.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';

@Resolver()
export class SaveReferralDraftMutation {
  @Mutation(() => SaveReferralDraftResult, { description: 'Save what was typed so far' })
  saveReferralDraft(
    @Arg('input', () => SaveReferralDraftInput, { description: 'What is sent' })
    input: SaveReferralDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SaveReferralDraftResult> {
    return answerAct(context, info, {
      name: 'saveReferralDraft',
      input,
      success: ReferralDraftSuccess,
      shows: { referralDraft: 'ReferralDraft' },
      work: (act) => saveReferralDraft(act, input),
    });
  }
}

/**
 * Saved as typed: anything may still be missing. What changes after the lead signed off needs signing again. Screens
 * save after every few words, so the history says once a day who wrote; the audit has each time.
 */
async function saveReferralDraft(
  act: Act,
  { draftId, expectedVersion, statement }: SaveReferralDraftInput,
): Promise<Outcome> {
  const row = await findReferralDraft(act, draftId);
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  const draft = draftState(row);
  if (!canSeeDraft(act.viewer, { ...draft, centreId: row.centreId as CentreId }))
    return refusedWith(violation('NOT_YOUR_SCHOOL'));
  const read = contentPatch(statement);
  if ('violations' in read) return refusedWith(...read.violations);
  if (row.savedBy !== act.viewer.staffId || dayOf(row.savedAt) !== act.today)
    act.record(ofDraft(row, 'DRAFT_WRITTEN_IN'));
  if (draft.signedOff) act.record(ofDraft(row, 'DRAFT_SIGN_OFF_LIFTED'));
  row.content = patchedContent(draft.content, read.patch);
  row.savedAt = act.now;
  row.savedBy = act.viewer.staffId;
  row.signedOffBy = null;
  row.signedOffAt = null;
  return { outcome: 'done', nodes: { referralDraft: row.id } };
}
