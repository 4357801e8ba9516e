import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Reopen a case that closed not long ago' })
export class ReopenCaseInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const ReopenCaseResult = createUnionType({
  name: 'ReopenCaseResult',
  description: 'What came of it: reopen a case that closed not long ago',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
