import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { challengeReferral as decide, type CentreId } from '@outreach/domain';
import { idOf, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { sql } from 'kysely';
import { queryOne } from '../../acts/query-one.ts';
import { decideReferral } from './decide-referral.ts';
import { ChallengeReferralInput, ChallengeReferralResult } from './challenge-referral.input.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class ChallengeReferralMutation {
  @Mutation(() => ChallengeReferralResult, { description: 'Challenge a decline, once (REF-6)' })
  challengeReferral(
    @Arg('input', () => ChallengeReferralInput, { description: 'What is sent' })
    input: ChallengeReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChallengeReferralResult> {
    return answerAct(context, info, {
      name: 'challengeReferral',
      input,
      success: ReferralSuccess,
      shows: { referral: 'Referral' },
      work: (act) => challengeReferral(act, input),
    });
  }
}

async function challengeReferral(act: Act, input: ChallengeReferralInput): Promise<Outcome> {
  const { em, viewer: by } = act;
  const grounds = written(input.grounds, 'grounds');
  const id = idOf(input.referralId);
  const otherOpenReferral = await queryOne<boolean>(
    em,
    sql`exists (select from outreach.referral r join outreach.referral o on o.student_id = r.student_id
      where r.id = ${id} and o.id <> r.id and o.status in ('SUBMITTED', 'RETURNED', 'CHALLENGED'))`,
  );
  return decideReferral(act, input, (state, { row }) =>
    decide(state, { by, centreId: row.centreId as CentreId, grounds, otherOpenReferral }),
  );
}
