import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';

@InputType({ description: 'Sign off a referral as the school lead (REF-3)' })
export class SignOffReferralDraftInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The draft' })
  draftId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;
}

export const SignOffReferralDraftResult = createUnionType({
  name: 'SignOffReferralDraftResult',
  description: 'What came of it: sign off a referral as the school lead (REF-3)',
  types: () => [ReferralDraftSuccess, RuleViolations, Conflict] as const,
});
