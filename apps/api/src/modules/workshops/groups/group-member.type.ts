import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { type ValueOf } from '../../../graphql/enum-of.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { Case } from '../../cases/case.type.ts';
import { Student } from '../../students/student.type.ts';
import {
  ChosenReason,
  LeavingReason,
  MemberOutcome,
  OverridableWarning,
} from '../workshop.enums.ts';
import { WorkshopGroup } from './workshop-group.type.ts';

@ObjectType({ description: 'A warning that somebody let pass' })
export class MemberOverride {
  @Field(() => OverridableWarning, { description: 'The warning' })
  code!: ValueOf<typeof OverridableWarning>;

  @Field(() => String, { nullable: true, description: 'What it said' })
  detail!: string | null;

  @Field(() => String, { description: 'Why it was let pass' })
  reason!: string;
}

@ObjectType({ description: 'How far a member got: both numbers (WRK-4)' })
export class MemberCompletion {
  @Field(() => Int, { description: 'Sessions attended, those caught up counted in' })
  attended!: number;

  @Field(() => Int, { description: 'Of these, how many were caught up (WRK-3)' })
  caughtUp!: number;

  @Field(() => Int, { description: 'Sessions that were held since they joined' })
  held!: number;

  @Field(() => Boolean, { description: 'At least two thirds of them' })
  complete!: boolean;

  @Field(() => [Int], { description: 'Sessions that they missed and did not catch up' })
  missed!: number[];
}

@ObjectType({ description: 'A place in a group, from a day to a day (GRP-5)' })
export class GroupMember {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Student, {
    nullable: true,
    description: 'The student, where the viewer may see them',
  })
  student!: Student | null;

  @Field(() => WorkshopGroup, { description: 'The group' })
  group!: WorkshopGroup;

  @Field(() => Case, { nullable: true, description: 'The case that it belongs to' })
  case!: Case | null;

  @Field(() => DateScalar, { description: 'First day' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day; none while they are a member',
  })
  to!: string | null;

  @Field(() => ChosenReason, { description: 'Why they were chosen (WRK-6)' })
  chosenReason!: ValueOf<typeof ChosenReason>;

  @Field(() => String, { nullable: true, description: 'In words' })
  chosenNote!: string | null;

  @Field(() => [MemberOverride], { description: 'Warnings that were let pass' })
  overrides!: MemberOverride[];

  @Field(() => LeavingReason, { nullable: true, description: 'Why they left' })
  leavingReason!: ValueOf<typeof LeavingReason> | null;

  @Field(() => String, { nullable: true, description: 'In words' })
  leavingNote!: string | null;

  @Field(() => MemberOutcome, {
    nullable: true,
    description: 'What the group did for them (WRK-5)',
  })
  outcome!: ValueOf<typeof MemberOutcome> | null;

  @Field(() => String, { nullable: true, description: 'In words' })
  outcomeNote!: string | null;

  @Field(() => MemberCompletion, { description: 'How far they got' })
  completion!: MemberCompletion;
}

export const GroupMemberConnection = connectionOf('GroupMember', () => GroupMember);
