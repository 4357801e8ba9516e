import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Give a case its dedicated worker' })
export class AssignDedicatedWorkerInput extends VersionedActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => ID, { description: 'The outreach worker' })
  workerId!: string;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;
}

export const AssignDedicatedWorkerResult = createUnionType({
  name: 'AssignDedicatedWorkerResult',
  description: 'What came of it: give a case its dedicated worker',
  types: () => [CaseSuccess, RuleViolations, Conflict] as const,
});
