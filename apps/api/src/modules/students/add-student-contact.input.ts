import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { StudentSuccess } from './student-results.type.ts';
import { ParentalResponsibility, Relationship } from './student.enums.ts';

@InputType({ description: 'Add a parent, carer or other contact' })
export class AddStudentContactInput extends ActInput {
  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => Relationship, { description: 'Relationship to the student' })
  relationship!: ValueOf<typeof Relationship>;

  @Field(() => ParentalResponsibility, { description: 'Whether it is held, as stated' })
  parentalResponsibility!: ValueOf<typeof ParentalResponsibility>;

  @Field(() => String, { nullable: true, description: 'Telephone' })
  telephone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'What to mind when getting in touch' })
  note?: string | null;
}

export const AddStudentContactResult = createUnionType({
  name: 'AddStudentContactResult',
  description: 'What came of it: add a parent, carer or other contact',
  types: () => [StudentSuccess, RuleViolations] as const,
});
