import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Only rows for which all this holds' })
export class KeepApartFilter {
  @Field(() => ID, { nullable: true, description: 'That concern this student, either way' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'That concern a student of this school' })
  schoolId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'That hold today, or not' })
  holds?: boolean | null;
}
