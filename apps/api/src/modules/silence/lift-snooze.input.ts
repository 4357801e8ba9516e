import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { SilenceSnoozeSuccess } from './silence-results.type.ts';

@InputType({ description: 'Put a silent case back on the list' })
export class LiftSnoozeInput extends VersionedActInput {
  @Field(() => ID, { description: 'What was put off' })
  snoozeId!: string;
}

export const LiftSnoozeResult = createUnionType({
  name: 'LiftSnoozeResult',
  description: 'What came of it: put a silent case back on the list',
  types: () => [SilenceSnoozeSuccess, RuleViolations, Conflict] as const,
});
