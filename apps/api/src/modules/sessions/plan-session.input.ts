import { createUnionType, Field, InputType } from 'type-graphql';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PlannedTimeInput } from './planned-time.input.ts';
import { SessionSuccess } from './session-results.type.ts';

@InputType({ description: 'Put a session into the plan (CAS-1, CNS-1)' })
export class PlanSessionInput extends PlannedTimeInput {
  @Field(() => DateScalar, { description: 'The day' })
  on!: string;
}

export const PlanSessionResult = createUnionType({
  name: 'PlanSessionResult',
  description: 'What came of it: put a session into the plan (CAS-1, CNS-1)',
  types: () => [SessionSuccess, RuleViolations] as const,
});
