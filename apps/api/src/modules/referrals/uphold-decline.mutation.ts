import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { upholdDecline as decide, type CentreId } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideReferral } from './decide-referral.ts';
import { UpholdDeclineInput, UpholdDeclineResult } from './uphold-decline.input.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class UpholdDeclineMutation {
  @Mutation(() => UpholdDeclineResult, { description: 'Uphold the decline after a challenge' })
  upholdDecline(
    @Arg('input', () => UpholdDeclineInput, { description: 'What is sent' })
    input: UpholdDeclineInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof UpholdDeclineResult> {
    return answerAct(context, info, {
      name: 'upholdDecline',
      input,
      success: ReferralSuccess,
      shows: { referral: 'Referral' },
      work: (act) => upholdDecline(act, input),
    });
  }
}

function upholdDecline(act: Act, input: UpholdDeclineInput): Promise<Outcome> {
  const reason = written(input.reason, 'reason');
  return decideReferral(act, input, (state, { row }) =>
    decide(state, { by: act.viewer, centreId: row.centreId as CentreId, reason }),
  );
}
