import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { PlanSuccess } from './plan-results.type.ts';

@InputType({ description: 'Rate a goal again, from 0 to 10; every rating before it stays (ASS-5)' })
export class RateGoalInput extends ActInput {
  @Field(() => ID, { description: 'The plan' })
  planId!: string;

  @Field(() => ID, { description: 'The goal' })
  targetId!: string;

  @Field(() => Int, { description: 'From 0 to 10' })
  value!: number;

  @Field(() => SaidBy, { description: 'Who gave it' })
  ratedBy!: ValueOf<typeof SaidBy>;

  @Field(() => DateScalar, { description: 'The day' })
  ratedOn!: string;
}

export const RateGoalResult = createUnionType({
  name: 'RateGoalResult',
  description:
    'What came of it: rate a goal again, from 0 to 10; every rating before it stays (ASS-5)',
  types: () => [PlanSuccess, RuleViolations] as const,
});
