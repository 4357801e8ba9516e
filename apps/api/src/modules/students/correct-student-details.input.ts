import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StudentSuccess } from './student-results.type.ts';
import { Sex } from './student.enums.ts';

@InputType({ description: "Correct a student's details" })
export class CorrectStudentDetailsInput extends VersionedActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => String, { description: 'First name' })
  givenName!: string;

  @Field(() => String, { description: 'Surname' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'The name they like to be called' })
  preferredName?: string | null;

  @Field(() => DateScalar, { description: 'Date of birth' })
  dateOfBirth!: string;

  @Field(() => Sex, { description: 'As the school recorded it' })
  sex!: ValueOf<typeof Sex>;

  @Field(() => Int, { description: 'National curriculum year in which they are taught' })
  yearGroup!: number;

  @Field(() => String, { nullable: true, description: 'Unique pupil number' })
  upn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no unique pupil number' })
  upnUnknownReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Unique learner number' })
  uln?: string | null;
}

export const CorrectStudentDetailsResult = createUnionType({
  name: 'CorrectStudentDetailsResult',
  description: "What came of it: correct a student's details",
  types: () => [StudentSuccess, RuleViolations, Conflict] as const,
});
