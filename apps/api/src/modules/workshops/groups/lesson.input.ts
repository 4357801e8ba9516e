import { Field, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { WallTimeScalar } from '../../../graphql/wall-time.scalar.ts';
import { Weekday } from '../../allocations/allocation.enums.ts';

@InputType({ description: 'A lesson of a student’s week, as far as somebody knows it' })
export class LessonInput {
  @Field(() => String, { description: 'The subject' })
  subject!: string;

  @Field(() => Weekday, { description: 'The day of the week' })
  weekday!: ValueOf<typeof Weekday>;

  @Field(() => WallTimeScalar, { description: 'When it begins, on the wall' })
  startsAt!: string;

  @Field(() => Int, { description: 'Minutes' })
  minutes!: number;
}
