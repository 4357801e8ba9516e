import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';
import { ReferralStatementInput } from './referral-statement.input.ts';

@InputType({ description: 'Answer what was asked and send the referral again' })
export class AnswerReferralInput extends VersionedActInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

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
