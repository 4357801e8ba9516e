import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { WallTimeScalar } from '../../../graphql/wall-time.scalar.ts';
import { Weekday } from '../../allocations/allocation.enums.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';

@InputType({
  description:
    'Plan a run of a programme at a school, with its dates from the school’s calendar (WRK-1)',
})
export class PlanGroupInput extends ActInput {
  @Field(() => ID, { description: 'The programme' })
  programmeId!: string;

  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => String, { description: 'What the group is called' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The worker; the viewer when left out' })
  workerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The room, by the name the school gives it' })
  room?: string | null;

  @Field(() => DateScalar, { description: 'The first day on which it may begin' })
  from!: string;

  @Field(() => Weekday, { description: 'The day of the week' })
  weekday!: ValueOf<typeof Weekday>;

  @Field(() => WallTimeScalar, { description: 'When it begins, on the wall' })
  startsAt!: string;

  @Field(() => Int, { nullable: true, description: '1 for every week, 2 for every other, up to 8' })
  everyWeeks?: number | null;
}

export const PlanGroupResult = createUnionType({
  name: 'PlanGroupResult',
  description:
    'What came of it: plan a run of a programme at a school, with its dates from the school’s calendar (WRK-1)',
  types: () => [WorkshopGroupSuccess, RuleViolations] as const,
});
