import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Return a referral with a question; the reply clock stops (REF-5)' })
export class ReturnReferralInput extends VersionedActInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => String, { description: 'What the school is asked' })
  question!: string;
}

export const ReturnReferralResult = createUnionType({
  name: 'ReturnReferralResult',
  description: 'What came of it: return a referral with a question; the reply clock stops (REF-5)',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
