import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Only rows for which all this holds' })
export class ReferralDraftFilter {
  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this student' })
  studentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Waiting for the school lead, or not' })
  awaitingSignOff?: boolean | null;
}
