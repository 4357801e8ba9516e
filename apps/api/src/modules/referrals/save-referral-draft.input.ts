import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';
import { ReferralStatementInput } from './referral-statement.input.ts';

@InputType({ description: 'Save what was typed so far' })
export class SaveReferralDraftInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The draft' })
  draftId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => ReferralStatementInput, {
    description: 'What the school says; only the fields given are changed',
  })
  statement!: ReferralStatementInput;
}

export const SaveReferralDraftResult = createUnionType({
  name: 'SaveReferralDraftResult',
  description: 'What came of it: save what was typed so far',
  types: () => [ReferralDraftSuccess, RuleViolations, Conflict] as const,
});
