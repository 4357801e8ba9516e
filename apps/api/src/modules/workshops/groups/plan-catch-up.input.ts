import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { WallTimeScalar } from '../../../graphql/wall-time.scalar.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';

@InputType({ description: 'Plan that a member makes up for a session they missed, alone (WRK-3)' })
export class PlanCatchUpInput extends ActInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => Int, { description: 'Which session of the run they missed' })
  number!: number;

  @Field(() => DateScalar, { description: 'The day' })
  on!: string;

  @Field(() => WallTimeScalar, { description: 'When it begins, on the wall' })
  startsAt!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes; as long as the session itself when left out',
  })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'The room; that of the group when left out' })
  room?: string | null;
}

export const PlanCatchUpResult = createUnionType({
  name: 'PlanCatchUpResult',
  description:
    'What came of it: plan that a member makes up for a session they missed, alone (WRK-3)',
  types: () => [WorkshopGroupSuccess, RuleViolations] as const,
});
