import { Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { SilentReason } from './silence.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class SilentCaseFilter {
  @Field(() => [SilentReason], { nullable: true, description: 'For one of these reasons' })
  reason?: ValueOf<typeof SilentReason>[] | null;

  @Field(() => ID, { nullable: true, description: 'Whose case this worker has today' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that are put off today; those that are not when left out',
  })
  snoozed?: boolean | null;
}
