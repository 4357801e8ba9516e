import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { SessionRecordInput } from './session-record.input.ts';
import { SessionSuccess } from './session-results.type.ts';

@InputType({ description: 'Record a session that was held, or put its record right' })
export class RecordSessionInput extends VersionedActInput {
  @Field(() => ID, { description: 'The session' })
  sessionId!: string;

  @Field(() => SessionRecordInput, { description: 'What became of it' })
  record!: SessionRecordInput;
}

export const RecordSessionResult = createUnionType({
  name: 'RecordSessionResult',
  description: 'What came of it: record a session that was held, or put its record right',
  types: () => [SessionSuccess, RuleViolations, Conflict] as const,
});
