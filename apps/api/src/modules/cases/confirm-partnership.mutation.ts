import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { confirmPartnership as decide } from '@outreach/domain';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { decideCase } from './decide-case.ts';
import { ConfirmPartnershipInput, ConfirmPartnershipResult } from './confirm-partnership.input.ts';
import { CaseSuccess } from './case-results.type.ts';

@Resolver()
export class ConfirmPartnershipMutation {
  @Mutation(() => ConfirmPartnershipResult, {
    description: 'Record that a party confirms the partnership agreement (REF-7)',
  })
  confirmPartnership(
    @Arg('input', () => ConfirmPartnershipInput, { description: 'What is sent' })
    input: ConfirmPartnershipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ConfirmPartnershipResult> {
    return answerAct(context, info, {
      name: 'confirmPartnership',
      input,
      success: CaseSuccess,
      shows: { case: 'Case' },
      work: (act) => confirmPartnership(act, input),
    });
  }
}

function confirmPartnership(act: Act, input: ConfirmPartnershipInput): Promise<Outcome> {
  const { viewer: by, today } = act;
  const { party, confirmedOn } = input;
  const byName = written(input.byName, 'byName', 200).trim();
  return decideCase(act, input, (state) =>
    decide(state, { by, today, confirmation: { party, confirmedOn, byName } }),
  );
}
