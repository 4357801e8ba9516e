import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { returnReferral as decide, type CentreId } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideReferral } from './decide-referral.ts';
import { ReturnReferralInput, ReturnReferralResult } from './return-referral.input.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class ReturnReferralMutation {
  @Mutation(() => ReturnReferralResult, {
    description: 'Return a referral with a question; the reply clock stops (REF-5)',
  })
  returnReferral(
    @Arg('input', () => ReturnReferralInput, { description: 'What is sent' })
    input: ReturnReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReturnReferralResult> {
    return answerAct(context, info, {
      name: 'returnReferral',
      input,
      success: ReferralSuccess,
      shows: { referral: 'Referral' },
      work: (act) => returnReferral(act, input),
    });
  }
}

function returnReferral(act: Act, input: ReturnReferralInput): Promise<Outcome> {
  const { viewer: by, today } = act;
  const question = written(input.question, 'question');
  return decideReferral(act, input, (state, { row }) =>
    decide(state, { by, centreId: row.centreId as CentreId, today, question }),
  );
}
