import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { Allocation } from './allocation.type.ts';

@ObjectType({ description: 'It was done' })
export class AllocationSuccess {
  @Field(() => Allocation, { description: 'The allocation as it is now' })
  allocation!: Allocation;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
