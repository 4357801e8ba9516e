import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { AcceptReferralSuccess } from './referral-results.type.ts';

@InputType({ description: 'Accept a referral: a case opens, or the open one is joined (CAS-2)' })
export class AcceptReferralInput extends VersionedActInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;

  @Field(() => ID, { description: 'The outreach worker' })
  workerId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The manager confirms that it is urgent (PRI-3)',
  })
  confirmUrgency!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was accepted although the readiness rule was not met',
  })
  exceptionReason?: string | null;
}

export const AcceptReferralResult = createUnionType({
  name: 'AcceptReferralResult',
  description:
    'What came of it: accept a referral: a case opens, or the open one is joined (CAS-2)',
  types: () => [AcceptReferralSuccess, RuleViolations, Conflict] as const,
});
