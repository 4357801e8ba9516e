import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Challenge a decline, once (REF-6)' })
export class ChallengeReferralInput extends VersionedActInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => String, { description: 'Why the school challenges the decline' })
  grounds!: string;
}

export const ChallengeReferralResult = createUnionType({
  name: 'ChallengeReferralResult',
  description: 'What came of it: challenge a decline, once (REF-6)',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
