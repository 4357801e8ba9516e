import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';
import { DeclineReason } from './referral.enums.ts';

@InputType({
  description:
    'Decline a referral with a reason, what to try and whether advice was offered (REF-6)',
})
export class DeclineReferralInput extends VersionedActInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => DeclineReason, { description: 'Why it was set or changed' })
  reason!: ValueOf<typeof DeclineReason>;

  @Field(() => String, { description: 'What to try (REF-6)' })
  whatToTry!: string;

  @Field(() => Boolean, { description: 'Advice was offered (REF-6)' })
  adviceOffered!: boolean;
}

export const DeclineReferralResult = createUnionType({
  name: 'DeclineReferralResult',
  description:
    'What came of it: decline a referral with a reason, what to try and whether advice was offered (REF-6)',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
