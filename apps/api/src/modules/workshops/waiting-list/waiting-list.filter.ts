import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Only rows for which all this holds' })
export class WaitingListFilter {
  @Field(() => ID, { nullable: true, description: 'For this programme' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This student' })
  studentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those who wait still, or no longer' })
  waits?: boolean | null;
}
