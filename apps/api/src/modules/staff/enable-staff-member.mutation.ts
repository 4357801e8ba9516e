import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { enableStaffMember as decide } from '@outreach/domain';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findAccount } from './find-account.ts';
import { EnableStaffMemberInput, EnableStaffMemberResult } from './enable-staff-member.input.ts';
import { StaffMemberSuccess } from './staff-results.type.ts';

@Resolver()
export class EnableStaffMemberMutation {
  @Mutation(() => EnableStaffMemberResult, { description: 'Switch an account on again' })
  enableStaffMember(
    @Arg('input', () => EnableStaffMemberInput, { description: 'What is sent' })
    input: EnableStaffMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EnableStaffMemberResult> {
    return answerAct(context, info, {
      name: 'enableStaffMember',
      input,
      success: StaffMemberSuccess,
      shows: { staffMember: 'StaffMember' },
      work: (act) => enableStaffMember(act, input),
    });
  }
}

async function enableStaffMember(
  act: Act,
  { staffMemberId, expectedVersion }: EnableStaffMemberInput,
): Promise<Outcome> {
  const { row, account } = await findAccount(act, staffMemberId);
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  const decision = decide(account, act.viewer);
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) {
    row.accountState = event.to;
    act.record({
      event: 'ACCOUNT_ENABLED',
      subject: 'STAFF',
      subjectId: row.id,
      schoolId: row.schoolId ?? null,
    });
  }
  return { outcome: 'done', nodes: { staffMember: row.id } };
}
