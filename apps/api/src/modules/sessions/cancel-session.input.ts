import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { LossReason } from './session.enums.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';

@InputType({ description: 'Call a session off before its day is over' })
export class CancelSessionInput extends VersionedActInput {
  @Field(() => ID, { description: 'The session' })
  sessionId!: string;

  @Field(() => LossReason, { description: 'Why' })
  reason!: ValueOf<typeof LossReason>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Call off the later sessions of the series too',
  })
  andLater?: boolean | null;
}

export const CancelSessionResult = createUnionType({
  name: 'CancelSessionResult',
  description: 'What came of it: call a session off before its day is over',
  types: () => [SessionSeriesSuccess, RuleViolations, Conflict] as const,
});
