import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { signOffReferralDraft as decide, type CentreId } from '@outreach/domain';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { ofDraft } from './draft-happening.ts';
import { draftState, findReferralDraft } from './find-referral-draft.ts';
import {
  SignOffReferralDraftInput,
  SignOffReferralDraftResult,
} from './sign-off-referral-draft.input.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';

@Resolver()
export class SignOffReferralDraftMutation {
  @Mutation(() => SignOffReferralDraftResult, {
    description: 'Sign off a referral as the school lead (REF-3)',
  })
  signOffReferralDraft(
    @Arg('input', () => SignOffReferralDraftInput, { description: 'What is sent' })
    input: SignOffReferralDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SignOffReferralDraftResult> {
    return answerAct(context, info, {
      name: 'signOffReferralDraft',
      input,
      success: ReferralDraftSuccess,
      shows: { referralDraft: 'ReferralDraft' },
      work: (act) => signOffReferralDraft(act, input),
    });
  }
}

async function signOffReferralDraft(
  act: Act,
  { draftId, expectedVersion }: SignOffReferralDraftInput,
): Promise<Outcome> {
  const row = await findReferralDraft(act, draftId);
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  const { viewer: by, at, now } = act;
  const decision = decide(draftState(row), { by, at, centreId: row.centreId as CentreId });
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length > 0) {
    row.signedOffBy = by.staffId;
    row.signedOffAt = now;
    act.record(ofDraft(row, 'DRAFT_SIGNED_OFF'));
  }
  return { outcome: 'done', nodes: { referralDraft: row.id } };
}
