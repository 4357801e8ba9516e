import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Where the proposal at hand has put a student' })
export class ProposedPlaceInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => ID, { description: 'The group' })
  groupId!: string;
}
