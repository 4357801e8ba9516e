import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';
import { CaseOutcome } from './case.enums.ts';

@InputType({ description: 'Close a case with its outcome' })
export class CloseCaseInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

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
