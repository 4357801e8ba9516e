import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { WorkerCoverSuccess } from './cover-results.type.ts';

@InputType({ description: 'Let another worker cover all that a worker has, from a day to a day' })
export class CoverWorkerInput extends ActInput {
  @Field(() => ID, { description: 'The worker who is away' })
  awayWorkerId!: string;

  @Field(() => ID, { description: 'The worker who covers' })
  coveringWorkerId!: string;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;

  @Field(() => String, { description: 'Why' })
  reason!: string;

  @Field(() => [ID], {
    description: 'Planned sessions that are called off; the others go to the covering worker',
  })
  releaseSessionIds!: string[];
}

export const CoverWorkerResult = createUnionType({
  name: 'CoverWorkerResult',
  description: 'What came of it: let another worker cover all that a worker has',
  types: () => [WorkerCoverSuccess, RuleViolations] as const,
});
