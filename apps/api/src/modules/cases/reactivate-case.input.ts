import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Make a monitored case active again' })
export class ReactivateCaseInput {
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

export const ReactivateCaseResult = createUnionType({
  name: 'ReactivateCaseResult',
  description: 'What came of it: make a monitored case active again',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
