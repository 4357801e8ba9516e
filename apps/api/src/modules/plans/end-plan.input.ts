import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { TargetResult } from './plan.enums.ts';
import { PlanSuccess } from './plan-results.type.ts';

@InputType({ description: 'How a target ended, as somebody says it in their own words' })
export class TargetJudgementInput {
  @Field(() => ID, { description: 'The target' })
  targetId!: string;

  @Field(() => TargetResult, { description: 'Whether it was met' })
  result!: ValueOf<typeof TargetResult>;

  @Field(() => SaidBy, { description: 'Whose words they are' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => String, { description: 'How it ended, in their words' })
  words!: string;
}

@InputType({ description: 'End a plan with a report on each of its targets' })
export class EndPlanInput extends VersionedActInput {
  @Field(() => ID, { description: 'The plan' })
  planId!: string;

  @Field(() => DateScalar, { description: 'The day' })
  endedOn!: string;

  @Field(() => [TargetJudgementInput], { description: 'How each target ended' })
  judgements!: TargetJudgementInput[];
}

export const EndPlanResult = createUnionType({
  name: 'EndPlanResult',
  description: 'What came of it: end a plan with a report on each of its targets',
  types: () => [PlanSuccess, RuleViolations, Conflict] as const,
});
