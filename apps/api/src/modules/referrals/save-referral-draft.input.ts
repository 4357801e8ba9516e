import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';
import { ReferralStatementInput } from './referral-statement.input.ts';

@InputType({ description: 'Save what was typed so far' })
export class SaveReferralDraftInput extends VersionedActInput {
  @Field(() => ID, { description: 'The draft' })
  draftId!: string;

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
