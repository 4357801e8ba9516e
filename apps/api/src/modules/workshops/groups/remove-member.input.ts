import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { LeavingReason } from '../workshop.enums.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { MemberNotesInput } from './member-notes.input.ts';

@InputType({ description: 'End a student’s place in a group; what was attended stays (GRP-5)' })
export class RemoveMemberInput extends MemberNotesInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => DateScalar, { description: 'The last day of the place' })
  on!: string;

  @Field(() => LeavingReason, { description: 'Why' })
  leavingReason!: ValueOf<typeof LeavingReason>;

  @Field(() => String, {
    nullable: true,
    description: 'In words, where the reason says too little',
  })
  leavingNote?: string | null;
}

export const RemoveMemberResult = createUnionType({
  name: 'RemoveMemberResult',
  description: 'What came of it: end a student’s place in a group; what was attended stays (GRP-5)',
  types: () => [WorkshopGroupSuccess, RuleViolations] as const,
});
