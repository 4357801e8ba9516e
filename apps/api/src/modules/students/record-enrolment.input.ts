import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StudentSuccess } from './student-results.type.ts';
import { EnrolmentKind } from './student.enums.ts';

@InputType({ description: 'Record that a student is on roll at a school from a day on' })
export class RecordEnrolmentInput extends VersionedActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => EnrolmentKind, { description: 'Support or sharing' })
  kind!: ValueOf<typeof EnrolmentKind>;

  @Field(() => Int, { description: 'National curriculum year in which they are taught' })
  yearGroup!: number;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;
}

export const RecordEnrolmentResult = createUnionType({
  name: 'RecordEnrolmentResult',
  description: 'What came of it: record that a student is on roll at a school from a day on',
  types: () => [StudentSuccess, RuleViolations, Conflict] as const,
});
