import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { WithdrawConsentSuccess } from './consent-results.type.ts';
import { Agency, InterventionConsentKind, WithdrawalMethod } from './consent.enums.ts';

@InputType({ description: 'Record that consent was withdrawn, in whole or in part (CNS-3, SHR-6)' })
export class WithdrawConsentInput extends VersionedActInput {
  @Field(() => ID, { description: 'The consent' })
  consentId!: string;

  @Field(() => [InterventionConsentKind], { nullable: true, description: 'Kinds of support' })
  interventions?: ValueOf<typeof InterventionConsentKind>[] | null;

  @Field(() => [Agency], {
    nullable: true,
    description: 'Agencies; OTHER_NAMED means all that the form names freely',
  })
  agencies?: ValueOf<typeof Agency>[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Agencies that the form names freely, by name',
  })
  agencyNames?: string[] | null;

  @Field(() => WithdrawalMethod, { description: 'How it was given' })
  method!: ValueOf<typeof WithdrawalMethod>;

  @Field(() => String, { description: 'Who withdrew it' })
  withdrawnByName!: string;

  @Field(() => String, { nullable: true, description: 'Why it was set or changed' })
  reason?: string | null;
}

export const WithdrawConsentResult = createUnionType({
  name: 'WithdrawConsentResult',
  description:
    'What came of it: record that consent was withdrawn, in whole or in part (CNS-3, SHR-6)',
  types: () => [WithdrawConsentSuccess, RuleViolations, Conflict] as const,
});
