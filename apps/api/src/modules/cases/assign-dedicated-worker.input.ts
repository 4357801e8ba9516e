import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CaseSuccess } from './case-results.type.ts';

@InputType({ description: 'Give a case its dedicated worker' })
export class AssignDedicatedWorkerInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

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
