import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { PlanTargetInput } from './plan-target.input.ts';
import { PlanSuccess } from './plan-results.type.ts';

@InputType({ description: 'Write a support plan with its targets and where each starts (ASS-3)' })
export class WritePlanInput extends ActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => [PlanTargetInput], { description: 'One to three targets' })
  targets!: PlanTargetInput[];
}

export const WritePlanResult = createUnionType({
  name: 'WritePlanResult',
  description:
    'What came of it: write a support plan with its targets and where each starts (ASS-3)',
  types: () => [PlanSuccess, RuleViolations] as const,
});
