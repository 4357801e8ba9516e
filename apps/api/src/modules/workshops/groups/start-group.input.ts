import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';

@InputType({ description: 'Say that a group has begun' })
export class StartGroupInput extends VersionedActInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => DateScalar, { description: 'The day of its first session' })
  on!: string;
}

export const StartGroupResult = createUnionType({
  name: 'StartGroupResult',
  description: 'What came of it: say that a group has begun',
  types: () => [WorkshopGroupSuccess, RuleViolations, Conflict] as const,
});
