import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../../graphql/rule-violations.type.ts';
import { Programme } from './programme.type.ts';

@ObjectType({ description: 'It was done' })
export class ProgrammeSuccess {
  @Field(() => Programme, { description: 'The programme as it is now' })
  programme!: Programme;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
