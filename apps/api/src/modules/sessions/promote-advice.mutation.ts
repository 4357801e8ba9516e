import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { promoteAdvice as decide, type DraftId } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { beginDraft } from '../referrals/begin-draft.ts';
import { findSession, sessionState } from './find-session.ts';
import { PromoteAdviceInput, PromoteAdviceResult } from './promote-advice.input.ts';
import { PromoteAdviceSuccess } from './session-results.type.ts';

@Resolver()
export class PromoteAdviceMutation {
  @Mutation(() => PromoteAdviceResult, {
    description: 'Make a referral of advice that was given; consent is asked then (SUP-2)',
  })
  promoteAdvice(
    @Arg('input', () => PromoteAdviceInput, { description: 'What is sent' })
    input: PromoteAdviceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PromoteAdviceResult> {
    return answerAct(context, info, {
      name: 'promoteAdvice',
      input,
      success: PromoteAdviceSuccess,
      shows: { session: 'Session', referralDraft: 'ReferralDraft' },
      work: (act) => promoteAdvice(act, input),
    });
  }
}

async function promoteAdvice(act: Act, input: PromoteAdviceInput): Promise<Outcome> {
  const found = await findSession(act, input.sessionId);
  const { row } = found;
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const draft = await beginDraft(act, input.studentId);
  if (draft.outcome === 'refused') return draft;
  const decision = decide(sessionState(found), {
    by: act.viewer,
    draftId: draft.id as DraftId,
    promotedTo: (row.promotedDraftId ?? null) as DraftId | null,
  });
  if (decision.outcome === 'refused') return decision;
  row.promotedDraftId = draft.id;
  act.record({
    event: 'ADVICE_PROMOTED',
    subject: 'SESSION',
    subjectId: row.id,
    schoolId: row.schoolId,
    facts: [{ name: 'on', value: row.heldOn }],
  });
  return { outcome: 'done', nodes: { session: row.id, referralDraft: draft.id } };
}
