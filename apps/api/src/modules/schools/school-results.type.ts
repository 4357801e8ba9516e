import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { School } from './school.type.ts';

@ObjectType({ description: 'It was done' })
export class SchoolSuccess {
  @Field(() => School, { description: 'The school as it is now' })
  school!: School;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
