import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { withdrawReferral as decide, type CentreId } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideReferral } from './decide-referral.ts';
import { WithdrawReferralInput, WithdrawReferralResult } from './withdraw-referral.input.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class WithdrawReferralMutation {
  @Mutation(() => WithdrawReferralResult, { description: 'Withdraw a referral that is still open' })
  withdrawReferral(
    @Arg('input', () => WithdrawReferralInput, { description: 'What is sent' })
    input: WithdrawReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WithdrawReferralResult> {
    return answerAct(context, info, {
      name: 'withdrawReferral',
      input,
      success: ReferralSuccess,
      shows: { referral: 'Referral' },
      work: (act) => withdrawReferral(act, input),
    });
  }
}

function withdrawReferral(act: Act, input: WithdrawReferralInput): Promise<Outcome> {
  const reason = written(input.reason, 'reason');
  return decideReferral(act, input, (state, { row }) =>
    decide(state, { by: act.viewer, centreId: row.centreId as CentreId, reason }),
  );
}
