import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';

@InputType({ description: 'Give one group to another worker, from a day on' })
export class GiveGroupInput extends VersionedActInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => ID, { description: 'The worker who holds what is left of it' })
  workerId!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is the other’s' })
  from!: string;
}

export const GiveGroupResult = createUnionType({
  name: 'GiveGroupResult',
  description: 'What came of it: give one group to another worker',
  types: () => [WorkshopGroupSuccess, RuleViolations, Conflict] as const,
});
