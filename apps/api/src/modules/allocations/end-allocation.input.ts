import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { AllocationSuccess } from './allocation-results.type.ts';

@InputType({ description: 'End an allocation' })
export class EndAllocationInput extends VersionedActInput {
  @Field(() => ID, { description: 'The allocation' })
  allocationId!: string;

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
