import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { reissueInvitation as decide } from '@outreach/domain';
import type { Outcome } from '../../acts/outcome.ts';
import { findAccount } from './find-account.ts';
import { invitationFor } from './invitation-for.ts';
import { ReissueInvitationInput, ReissueInvitationResult } from './reissue-invitation.input.ts';
import { InvitationSuccess } from './staff-results.type.ts';

@Resolver()
export class ReissueInvitationMutation {
  @Mutation(() => ReissueInvitationResult, {
    description: 'Make a new link; earlier ones stop working',
  })
  reissueInvitation(
    @Arg('input', () => ReissueInvitationInput, { description: 'What is sent' })
    input: ReissueInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReissueInvitationResult> {
    return answerAct(context, info, {
      name: 'reissueInvitation',
      input,
      success: InvitationSuccess,
      shows: { staffMember: 'StaffMember' },
      work: (act) => reissueInvitation(act, input),
    });
  }
}

async function reissueInvitation(
  act: Act,
  { staffMemberId }: ReissueInvitationInput,
): Promise<Outcome> {
  const { row, account } = await findAccount(act, staffMemberId);
  const decision = decide(account, act.viewer);
  if (decision.outcome === 'refused') return decision;
  act.record({
    event: 'INVITATION_REISSUED',
    subject: 'STAFF',
    subjectId: row.id,
    schoolId: row.schoolId ?? null,
  });
  return { outcome: 'done', nodes: { staffMember: row.id }, ...(await invitationFor(act, row.id)) };
}
