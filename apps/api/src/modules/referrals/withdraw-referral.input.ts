import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Withdraw a referral that is still open' })
export class WithdrawReferralInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const WithdrawReferralResult = createUnionType({
  name: 'WithdrawReferralResult',
  description: 'What came of it: withdraw a referral that is still open',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
