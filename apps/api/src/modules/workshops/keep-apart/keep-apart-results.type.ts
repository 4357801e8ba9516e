import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../../graphql/rule-violations.type.ts';
import { KeepApart } from './keep-apart.type.ts';

@ObjectType({ description: 'It was done' })
export class KeepApartSuccess {
  @Field(() => KeepApart, { description: 'The restriction as it is now' })
  keepApart!: KeepApart;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
