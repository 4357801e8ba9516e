import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { LossReason } from './session.enums.ts';
import { SessionSuccess } from './session-results.type.ts';

@InputType({ description: 'Say that a planned session was not held (ALL-5)' })
export class SayNotHeldInput extends VersionedActInput {
  @Field(() => ID, { description: 'The session' })
  sessionId!: string;

  @Field(() => LossReason, { description: 'Why' })
  reason!: ValueOf<typeof LossReason>;

  @Field(() => Boolean, {
    description: 'The worker came for it all the same, so the time was used (ALL-5)',
  })
  workerWasThere!: boolean;
}

export const SayNotHeldResult = createUnionType({
  name: 'SayNotHeldResult',
  description: 'What came of it: say that a planned session was not held (ALL-5)',
  types: () => [SessionSuccess, RuleViolations, Conflict] as const,
});
