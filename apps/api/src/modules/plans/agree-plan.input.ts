import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PartnershipParty } from '../cases/case.enums.ts';
import { PlanSuccess } from './plan-results.type.ts';

@InputType({
  description: 'Record that one of the four agrees to what is written; with the fourth it holds',
})
export class AgreePlanInput extends VersionedActInput {
  @Field(() => ID, { description: 'The plan' })
  planId!: string;

  @Field(() => Int, { description: 'Which version they read' })
  number!: number;

  @Field(() => PartnershipParty, { description: 'Which of the four' })
  party!: ValueOf<typeof PartnershipParty>;

  @Field(() => String, { description: 'Who agreed' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day on which they agreed' })
  agreedOn!: string;
}

export const AgreePlanResult = createUnionType({
  name: 'AgreePlanResult',
  description:
    'What came of it: record that one of the four agrees to what is written; with the fourth it holds',
  types: () => [PlanSuccess, RuleViolations, Conflict] as const,
});
