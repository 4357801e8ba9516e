import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Step a case down to monitored, with a next check (SUP-3)' })
export class StepDownCaseInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => DateScalar, { description: 'The day of the next check of a monitored case (SUP-3)' })
  nextCheckOn!: string;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const StepDownCaseResult = createUnionType({
  name: 'StepDownCaseResult',
  description: 'What came of it: step a case down to monitored, with a next check (SUP-3)',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
