import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../../graphql/act.input.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { MemberOutcome } from '../workshop.enums.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';

@InputType({ description: 'Record what a group did for one member (WRK-5)' })
export class RecordOutcomeInput extends ActInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => MemberOutcome, { description: 'What it did' })
  outcome!: ValueOf<typeof MemberOutcome>;

  @Field(() => String, { nullable: true, description: 'In words' })
  outcomeNote?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The worker looked: what is written here names no other member',
  })
  notesNameNobody?: boolean | null;
}

export const RecordOutcomeResult = createUnionType({
  name: 'RecordOutcomeResult',
  description: 'What came of it: record what a group did for one member (WRK-5)',
  types: () => [WorkshopGroupSuccess, RuleViolations] as const,
});
