import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { Centre } from './centre.type.ts';

@ObjectType({ description: 'It was done' })
export class CentreSuccess {
  @Field(() => Centre, { description: 'The centre as it is now' })
  centre!: Centre;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
