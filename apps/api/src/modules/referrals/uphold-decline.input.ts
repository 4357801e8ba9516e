import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Uphold the decline after a challenge' })
export class UpholdDeclineInput extends VersionedActInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const UpholdDeclineResult = createUnionType({
  name: 'UpholdDeclineResult',
  description: 'What came of it: uphold the decline after a challenge',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
