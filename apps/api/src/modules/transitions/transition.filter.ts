import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Only rows for which all this holds' })
export class TransitionFilter {
  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this programme' })
  programmeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that stand, or that ended' })
  stands?: boolean | null;
}
