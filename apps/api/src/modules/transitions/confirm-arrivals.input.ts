import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { ArrivalsSuccess } from './transition-results.type.ts';
import { NotArrivedReason } from './transition.enums.ts';

@InputType({ description: 'Somebody who did not arrive, and why' })
export class NotArrivedInput {
  @Field(() => ID, { description: 'The nomination' })
  nominationId!: string;

  @Field(() => NotArrivedReason, { description: 'Why' })
  reason!: ValueOf<typeof NotArrivedReason>;
}

@InputType({ description: 'Say who arrived at a school, from its first day on (TRN-5)' })
export class ConfirmArrivalsInput extends ActInput {
  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => [ID], { description: 'Nominations of those who arrived' })
  arrived!: string[];

  @Field(() => [NotArrivedInput], { description: 'Those who did not' })
  notArrived!: NotArrivedInput[];
}

export const ConfirmArrivalsResult = createUnionType({
  name: 'ConfirmArrivalsResult',
  description: 'What came of it: say who arrived at a school, from its first day on (TRN-5)',
  types: () => [ArrivalsSuccess, RuleViolations] as const,
});
