import { createUnionType, Field, InputType } from 'type-graphql';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { TimeInSchoolInput } from './planned-time.input.ts';
import { SessionRecordInput } from './session-record.input.ts';
import { SessionSuccess } from './session-results.type.ts';

@InputType({ description: 'Record time that was in no plan, such as advice in the corridor' })
export class RecordUnplannedSessionInput extends TimeInSchoolInput {
  @Field(() => DateScalar, { description: 'The day' })
  on!: string;

  @Field(() => SessionRecordInput, { description: 'What became of it' })
  record!: SessionRecordInput;
}

export const RecordUnplannedSessionResult = createUnionType({
  name: 'RecordUnplannedSessionResult',
  description: 'What came of it: record time that was in no plan',
  types: () => [SessionSuccess, RuleViolations] as const,
});
