import { Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { AllocationRole } from './allocation.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class AllocationFilter {
  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this worker' })
  workerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'In force on this day' })
  on?: string | null;

  @Field(() => [AllocationRole], { nullable: true, description: 'In one of these roles' })
  role?: ValueOf<typeof AllocationRole>[] | null;
}
