import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { HandOverSuccess } from './cover-results.type.ts';

@InputType({ description: 'Hand over all that a worker has to another, for good, from a day on' })
export class HandOverWorkInput extends ActInput {
  @Field(() => ID, { description: 'The worker whose work it was' })
  fromWorkerId!: string;

  @Field(() => ID, { description: 'The worker whose work it becomes' })
  toWorkerId!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is the other’s' })
  from!: string;

  @Field(() => String, { description: 'Why' })
  reason!: string;

  @Field(() => [ID], {
    description: 'Planned sessions that are called off; the others go to the other worker',
  })
  releaseSessionIds!: string[];
}

export const HandOverWorkResult = createUnionType({
  name: 'HandOverWorkResult',
  description: 'What came of it: hand over all that a worker has to another',
  types: () => [HandOverSuccess, RuleViolations] as const,
});
