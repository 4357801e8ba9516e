import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { SilenceSnooze } from './silence.type.ts';

@ObjectType({ description: 'It was done' })
export class SilenceSnoozeSuccess {
  @Field(() => SilenceSnooze, { description: 'What was put off' })
  snooze!: SilenceSnooze;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
