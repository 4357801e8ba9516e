import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { PlanTargetInput } from './plan-target.input.ts';
import { PlanSuccess } from './plan-results.type.ts';

@InputType({
  description:
    'Change a plan: what is being written is written anew, what was agreed holds until the change is agreed to',
})
export class ChangePlanInput extends VersionedActInput {
  @Field(() => ID, { description: 'The plan' })
  planId!: string;

  @Field(() => [PlanTargetInput], { description: 'One to three targets' })
  targets!: PlanTargetInput[];

  @Field(() => String, { nullable: true, description: 'Why, where the plan was agreed to already' })
  reason?: string | null;
}

export const ChangePlanResult = createUnionType({
  name: 'ChangePlanResult',
  description:
    'What came of it: change a plan: what is being written is written anew, what was agreed holds until the change is agreed to',
  types: () => [PlanSuccess, RuleViolations, Conflict] as const,
});
