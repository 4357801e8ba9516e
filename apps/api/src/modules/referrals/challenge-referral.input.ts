import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Challenge a decline, once (REF-6)' })
export class ChallengeReferralInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why the school challenges the decline' })
  grounds!: string;
}

export const ChallengeReferralResult = createUnionType({
  name: 'ChallengeReferralResult',
  description: 'What came of it: challenge a decline, once (REF-6)',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
