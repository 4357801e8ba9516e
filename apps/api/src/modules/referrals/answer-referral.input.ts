import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';
import { ReferralStatementInput } from './referral-statement.input.ts';

@InputType({ description: 'Answer what was asked and send the referral again' })
export class AnswerReferralInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => String, { description: 'The answer' })
  answer!: string;

  @Field(() => ReferralStatementInput, {
    nullable: true,
    description: 'What the school says; only the fields given are changed',
  })
  statement?: ReferralStatementInput | null;
}

export const AnswerReferralResult = createUnionType({
  name: 'AnswerReferralResult',
  description: 'What came of it: answer what was asked and send the referral again',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
