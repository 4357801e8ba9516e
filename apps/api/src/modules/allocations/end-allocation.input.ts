import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { AllocationSuccess } from './allocation-results.type.ts';

@InputType({ description: 'End an allocation' })
export class EndAllocationInput {
  @Field(() => ID, {
    description:
      'Made by the client, once for each act: sending the same act again does nothing twice',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The allocation' })
  allocationId!: string;

  @Field(() => Int, { description: 'The version that the person saw' })
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'Last day' })
  to!: string;

  @Field(() => String, { description: 'Why it was set or changed' })
  reason!: string;
}

export const EndAllocationResult = createUnionType({
  name: 'EndAllocationResult',
  description: 'What came of it: end an allocation',
  types: () => [AllocationSuccess, RuleViolations, Conflict] as const,
});
