import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';
import { PartnershipParty } from './case.enums.ts';

@InputType({ description: 'Record that a party confirms the partnership agreement (REF-7)' })
export class ConfirmPartnershipInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => PartnershipParty, { description: 'Which of the four' })
  party!: ValueOf<typeof PartnershipParty>;

  @Field(() => DateScalar, { description: 'The day it was confirmed' })
  confirmedOn!: string;

  @Field(() => String, { description: 'Who confirmed' })
  byName!: string;
}

export const ConfirmPartnershipResult = createUnionType({
  name: 'ConfirmPartnershipResult',
  description: 'What came of it: record that a party confirms the partnership agreement (REF-7)',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
