import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralDraftSuccess } from './referral-results.type.ts';

@InputType({ description: 'Sign off a referral as the school lead (REF-3)' })
export class SignOffReferralDraftInput extends VersionedActInput {
  @Field(() => ID, { description: 'The draft' })
  draftId!: string;
}

export const SignOffReferralDraftResult = createUnionType({
  name: 'SignOffReferralDraftResult',
  description: 'What came of it: sign off a referral as the school lead (REF-3)',
  types: () => [ReferralDraftSuccess, RuleViolations, Conflict] as const,
});
