import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { WallTimeScalar } from '../../graphql/wall-time.scalar.ts';
import { LossReason } from './session.enums.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';

@InputType({ description: 'Move a planned session to another time, room or worker' })
export class MoveSessionInput extends VersionedActInput {
  @Field(() => ID, { description: 'The session' })
  sessionId!: string;

  @Field(() => DateScalar, { description: 'The new day' })
  on!: string;

  @Field(() => WallTimeScalar, { description: 'When it begins, on the wall' })
  startsAt!: string;

  @Field(() => Int, { description: 'Minutes' })
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'The room; none when left out' })
  room?: string | null;

  @Field(() => ID, { nullable: true, description: 'Another worker; the same when left out' })
  workerId?: string | null;

  @Field(() => LossReason, { description: 'Why' })
  reason!: ValueOf<typeof LossReason>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Move the later sessions of the series by as much (WRK-1)',
  })
  andLater?: boolean | null;
}

export const MoveSessionResult = createUnionType({
  name: 'MoveSessionResult',
  description: 'What came of it: move a planned session to another time, room or worker',
  types: () => [SessionSeriesSuccess, RuleViolations, Conflict] as const,
});
