import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { Student } from './student.type.ts';

@ObjectType({ description: 'It was done' })
export class StudentSuccess {
  @Field(() => Student, { description: 'The student as they are now' })
  student!: Student;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
