import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../../graphql/act.input.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { GroupEndReason } from '../workshop.enums.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';

@InputType({
  description: 'End a group, with an outcome for each member and one evaluation (WRK-5)',
})
export class EndGroupInput extends VersionedActInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => DateScalar, { description: 'Its last day' })
  on!: string;

  @Field(() => GroupEndReason, { description: 'Why' })
  reason!: ValueOf<typeof GroupEndReason>;

  @Field(() => String, {
    nullable: true,
    description: 'What went well, what did not; asked of every group that began',
  })
  evaluation?: string | null;
}

export const EndGroupResult = createUnionType({
  name: 'EndGroupResult',
  description:
    'What came of it: end a group, with an outcome for each member and one evaluation (WRK-5)',
  types: () => [WorkshopGroupSuccess, RuleViolations, Conflict] as const,
});
