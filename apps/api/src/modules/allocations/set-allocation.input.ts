import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { AllocationSuccess } from './allocation-results.type.ts';
import { AllocationRole, Weekday } from './allocation.enums.ts';

@InputType({ description: "Set a worker's weekly time in a school from a day on (ALL-1, ALL-7)" })
export class SetAllocationInput extends ActInput {
  @Field(() => ID, { description: 'The school' })
  schoolId!: string;

  @Field(() => ID, { description: 'The outreach worker' })
  workerId!: string;

  @Field(() => AllocationRole, { description: 'Dedicated, or cover for somebody' })
  role!: ValueOf<typeof AllocationRole>;

  @Field(() => Int, { description: 'Minutes in a term week' })
  minutesPerWeek!: number;

  @Field(() => [Weekday], { description: 'Days of the week on which the worker is there' })
  weekdays!: ValueOf<typeof Weekday>[];

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was set or changed' })
  reason?: string | null;
}

export const SetAllocationResult = createUnionType({
  name: 'SetAllocationResult',
  description:
    "What came of it: set a worker's weekly time in a school from a day on (ALL-1, ALL-7)",
  types: () => [AllocationSuccess, RuleViolations] as const,
});
