import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';
import { CaseOutcome } from './case.enums.ts';

@InputType({ description: 'Close a case with its outcome' })
export class CloseCaseInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => CaseOutcome, { description: 'How it ended' })
  outcome!: ValueOf<typeof CaseOutcome>;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day it closes' })
  closedOn!: string;
}

export const CloseCaseResult = createUnionType({
  name: 'CloseCaseResult',
  description: 'What came of it: close a case with its outcome',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
