import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Return a referral with a question; the reply clock stops (REF-5)' })
export class ReturnReferralInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What the school is asked' })
  question!: string;
}

export const ReturnReferralResult = createUnionType({
  name: 'ReturnReferralResult',
  description: 'What came of it: return a referral with a question; the reply clock stops (REF-5)',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
