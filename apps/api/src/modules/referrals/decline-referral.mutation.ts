import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { declineReferral as decide, type CentreId } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideReferral } from './decide-referral.ts';
import { DeclineReferralInput, DeclineReferralResult } from './decline-referral.input.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class DeclineReferralMutation {
  @Mutation(() => DeclineReferralResult, {
    description:
      'Decline a referral with a reason, what to try and whether advice was offered (REF-6)',
  })
  declineReferral(
    @Arg('input', () => DeclineReferralInput, { description: 'What is sent' })
    input: DeclineReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DeclineReferralResult> {
    return answerAct(context, info, {
      name: 'declineReferral',
      input,
      success: ReferralSuccess,
      shows: { referral: 'Referral' },
      work: (act) => declineReferral(act, input),
    });
  }
}

function declineReferral(act: Act, input: DeclineReferralInput): Promise<Outcome> {
  const { viewer: by, at } = act;
  const { reason, adviceOffered } = input;
  const whatToTry = written(input.whatToTry, 'whatToTry');
  return decideReferral(act, input, (state, { row }) =>
    decide(state, { by, at, centreId: row.centreId as CentreId, reason, whatToTry, adviceOffered }),
  );
}
