import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Make a monitored case active again' })
export class ReactivateCaseInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const ReactivateCaseResult = createUnionType({
  name: 'ReactivateCaseResult',
  description: 'What came of it: make a monitored case active again',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
