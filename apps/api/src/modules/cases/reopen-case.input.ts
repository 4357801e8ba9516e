import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Reopen a case that closed not long ago' })
export class ReopenCaseInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const ReopenCaseResult = createUnionType({
  name: 'ReopenCaseResult',
  description: 'What came of it: reopen a case that closed not long ago',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
