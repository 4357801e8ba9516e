import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { KeepApartSuccess } from './keep-apart-results.type.ts';

@InputType({ description: 'Let two students meet again in groups, from today on (GRP-4)' })
export class LiftKeepApartInput extends ActInput {
  @Field(() => ID, { description: 'The restriction' })
  keepApartId!: string;

  @Field(() => String, { description: 'Why' })
  reason!: string;
}

export const LiftKeepApartResult = createUnionType({
  name: 'LiftKeepApartResult',
  description: 'What came of it: let two students meet again in groups, from today on (GRP-4)',
  types: () => [KeepApartSuccess, RuleViolations] as const,
});
