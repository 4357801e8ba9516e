import { createUnionType, Field, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { Weekday } from '../allocations/allocation.enums.ts';
import { PlannedTimeInput } from './planned-time.input.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';

@InputType({
  description: "Plan a session for each week of a time, on the school's own school days",
})
export class PlanSeriesInput extends PlannedTimeInput {
  @Field(() => Weekday, { description: 'The day of the week' })
  weekday!: ValueOf<typeof Weekday>;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;

  @Field(() => Int, { nullable: true, description: '1 for every week, 2 for every other, up to 8' })
  everyWeeks?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Leave out the days on which the worker, a student or the room is taken',
  })
  leaveOutTaken?: boolean | null;
}

export const PlanSeriesResult = createUnionType({
  name: 'PlanSeriesResult',
  description:
    "What came of it: plan a session for each week of a time, on the school's own school days",
  types: () => [SessionSeriesSuccess, RuleViolations] as const,
});
