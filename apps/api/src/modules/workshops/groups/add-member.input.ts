import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { RuleViolations } from '../../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { ChosenReason } from '../workshop.enums.ts';
import { LessonInput } from './lesson.input.ts';
import { OverrideInput } from './override.input.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { MemberNotesInput } from './member-notes.input.ts';

@InputType({ description: 'Give a student a place in a group (GRP-1 to GRP-5, WRK-6)' })
export class AddMemberInput extends MemberNotesInput {
  @Field(() => ID, { description: 'The group' })
  groupId!: string;

  @Field(() => ID, { description: 'The student' })
  studentId!: string;

  @Field(() => DateScalar, {
    description: 'The first day of the place; joining late starts at the next session (GRP-5)',
  })
  from!: string;

  @Field(() => ChosenReason, {
    nullable: true,
    description: 'Why they were chosen (WRK-6); it is missed where left out',
  })
  chosenReason?: ValueOf<typeof ChosenReason> | null;

  @Field(() => String, {
    nullable: true,
    description: 'In words, where the reason says too little',
  })
  chosenNote?: string | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'Warnings that are let pass, each with a reason that is kept',
  })
  overrides?: OverrideInput[] | null;

  @Field(() => [LessonInput], {
    nullable: true,
    description: 'Lessons that they would miss at that hour, as far as somebody knows',
  })
  lessons?: LessonInput[] | null;
}

export const AddMemberResult = createUnionType({
  name: 'AddMemberResult',
  description: 'What came of it: give a student a place in a group (GRP-1 to GRP-5, WRK-6)',
  types: () => [WorkshopGroupSuccess, RuleViolations] as const,
});
