import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { MemberOutcome } from '../workshop.enums.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { MemberNotesInput } from './member-notes.input.ts';

@InputType({ description: 'Record what a group did for one member (WRK-5)' })
export class RecordOutcomeInput extends MemberNotesInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => MemberOutcome, { description: 'What it did' })
  outcome!: ValueOf<typeof MemberOutcome>;

  @Field(() => String, { nullable: true, description: 'In words' })
  outcomeNote?: string | null;
}

export const RecordOutcomeResult = createUnionType({
  name: 'RecordOutcomeResult',
  description: 'What came of it: record what a group did for one member (WRK-5)',
  types: () => [WorkshopGroupSuccess, RuleViolations] as const,
});
