import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { SubmitReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Send a referral to the centre (REF-1 to REF-5)' })
export class SubmitReferralInput extends VersionedActInput {
  @Field(() => ID, { description: 'The draft' })
  draftId!: string;
}

export const SubmitReferralResult = createUnionType({
  name: 'SubmitReferralResult',
  description: 'What came of it: send a referral to the centre (REF-1 to REF-5)',
  types: () => [SubmitReferralSuccess, RuleViolations, Conflict] as const,
});
