import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DiscardReferralDraftSuccess } from './referral-results.type.ts';

@InputType({ description: 'Delete an unfinished referral' })
export class DiscardReferralDraftInput extends VersionedActInput {
  @Field(() => ID, { description: 'The draft' })
  draftId!: string;
}

export const DiscardReferralDraftResult = createUnionType({
  name: 'DiscardReferralDraftResult',
  description: 'What came of it: delete an unfinished referral',
  types: () => [DiscardReferralDraftSuccess, RuleViolations, Conflict] as const,
});
