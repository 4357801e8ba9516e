import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Only rows for which all this holds' })
export class TransitionFilter {
  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this programme' })
  programmeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that stand, or that ended' })
  stands?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those who arrived at the school, or that did not end so',
  })
  arrived?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a transition note that the viewer may read, or still without one (TRN-4)',
  })
  hasNote?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those about whom it is asked today whether they arrived (TRN-5)',
  })
  arrivalToConfirm?: boolean | null;
}
