import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { revokeSessions } from '../../auth/revoke-sessions.ts';
import type { Context } from '../../context.ts';
import { disableStaffMember as decide } from '@outreach/domain';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findAccount } from './find-account.ts';
import { DisableStaffMemberInput, DisableStaffMemberResult } from './disable-staff-member.input.ts';
import { StaffMemberSuccess } from './staff-results.type.ts';

@Resolver()
export class DisableStaffMemberMutation {
  @Mutation(() => DisableStaffMemberResult, {
    description: 'Switch an account off; its sessions end at once',
  })
  disableStaffMember(
    @Arg('input', () => DisableStaffMemberInput, { description: 'What is sent' })
    input: DisableStaffMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DisableStaffMemberResult> {
    return answerAct(context, info, {
      name: 'disableStaffMember',
      input,
      success: StaffMemberSuccess,
      shows: { staffMember: 'StaffMember' },
      work: (act) => disableStaffMember(act, input),
    });
  }
}

/** Sessions and open links end for good: they do not come back when the account is switched on again. */
async function disableStaffMember(
  act: Act,
  { staffMemberId, expectedVersion }: DisableStaffMemberInput,
): Promise<Outcome> {
  const { row, account } = await findAccount(act, staffMemberId);
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  const decision = decide(account, act.viewer);
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length > 0) {
    row.accountState = 'DISABLED';
    await revokeSessions(act.em, row.id);
    act.record({
      event: 'ACCOUNT_DISABLED',
      subject: 'STAFF',
      subjectId: row.id,
      schoolId: row.schoolId ?? null,
    });
  }
  return { outcome: 'done', nodes: { staffMember: row.id } };
}
