import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DiscardReferralDraftSuccess } from './referral-results.type.ts';

@InputType({ description: 'Delete an unfinished referral' })
export class DiscardReferralDraftInput {
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

export const DiscardReferralDraftResult = createUnionType({
  name: 'DiscardReferralDraftResult',
  description: 'What came of it: delete an unfinished referral',
  types: () => [DiscardReferralDraftSuccess, RuleViolations, Conflict] as const,
});
