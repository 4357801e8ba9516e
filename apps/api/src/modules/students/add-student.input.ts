import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StudentSuccess } from './student-results.type.ts';
import { Sex } from './student.enums.ts';

@InputType({ description: 'Add a student on roll at the school' })
export class AddStudentInput extends ActInput {
  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

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

  @Field(() => DateScalar, { description: 'First day on roll' })
  onRollFrom!: string;
}

export const AddStudentResult = createUnionType({
  name: 'AddStudentResult',
  description: 'What came of it: add a student on roll at the school',
  types: () => [StudentSuccess, RuleViolations] as const,
});
