import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Withdraw a referral that is still open' })
export class WithdrawReferralInput extends VersionedActInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const WithdrawReferralResult = createUnionType({
  name: 'WithdrawReferralResult',
  description: 'What came of it: withdraw a referral that is still open',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
