import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { HandOverSuccess } from './cover-results.type.ts';

@InputType({ description: 'Say that a worker who is covered is back before the day' })
export class EndWorkerCoverInput extends ActInput {
  @Field(() => ID, { description: 'The cover' })
  coverId!: string;

  @Field(() => DateScalar, { description: 'The first day on which the worker is back' })
  backOn!: string;

  @Field(() => [ID], {
    description: 'Planned sessions that are called off; the others come back to the worker',
  })
  releaseSessionIds!: string[];
}

export const EndWorkerCoverResult = createUnionType({
  name: 'EndWorkerCoverResult',
  description: 'What came of it: say that a worker who is covered is back before the day',
  types: () => [HandOverSuccess, RuleViolations] as const,
});
