import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Uphold the decline after a challenge' })
export class UpholdDeclineInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const UpholdDeclineResult = createUnionType({
  name: 'UpholdDeclineResult',
  description: 'What came of it: uphold the decline after a challenge',
  types: () => [ReferralSuccess, RuleViolations, Conflict] as const,
});
