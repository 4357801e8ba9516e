import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { SubmitReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Send a referral to the centre (REF-1 to REF-5)' })
export class SubmitReferralInput {
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

export const SubmitReferralResult = createUnionType({
  name: 'SubmitReferralResult',
  description: 'What came of it: send a referral to the centre (REF-1 to REF-5)',
  types: () => [SubmitReferralSuccess, RuleViolations, Conflict] as const,
});
