import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class WorkerCoverFilter {
  @Field(() => ID, { nullable: true, description: 'Of this worker who is away' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'By this covering worker' })
  coveringWorkerId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Whose worker is back: it ended within the two weeks before this day',
  })
  backOn?: string | null;
}
