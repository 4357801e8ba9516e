import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { VersionedActInput } from '../../../graphql/act.input.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { WallTimeScalar } from '../../../graphql/wall-time.scalar.ts';
import { LossReason } from '../../sessions/session.enums.ts';
import { MoveScope } from '../workshop.enums.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';

@InputType({ description: 'Move a session of a run, or it and all that follow (WRK-1)' })
export class MoveRunDateInput extends VersionedActInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => Int, { description: 'Which session of the run' })
  number!: number;

  @Field(() => DateScalar, { description: 'The new day' })
  on!: string;

  @Field(() => WallTimeScalar, { description: 'When it begins, on the wall' })
  startsAt!: string;

  @Field(() => MoveScope, { description: 'Only this or the rest' })
  scope!: ValueOf<typeof MoveScope>;

  @Field(() => LossReason, { description: 'Why' })
  reason!: ValueOf<typeof LossReason>;
}

export const MoveRunDateResult = createUnionType({
  name: 'MoveRunDateResult',
  description: 'What came of it: move a session of a run, or it and all that follow (WRK-1)',
  types: () => [WorkshopGroupSuccess, RuleViolations, Conflict] as const,
});
