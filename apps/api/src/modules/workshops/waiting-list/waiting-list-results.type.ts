import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../../graphql/rule-violations.type.ts';
import { WaitingListEntry } from './waiting-list-entry.type.ts';

@ObjectType({ description: 'It was done' })
export class WaitingListSuccess {
  @Field(() => WaitingListEntry, { description: 'The entry as it is now' })
  entry!: WaitingListEntry;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
