import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { Case } from '../cases/case.type.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Student } from '../students/student.type.ts';
import { SilentReason } from './silence.enums.ts';

@ObjectType({ description: 'A silent case that was put off, with a reason and an end' })
export class SilenceSnooze {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Why nothing is done for now' })
  why!: string;

  @Field(() => DateScalar, { description: 'The last day on which it stays away' })
  until!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was put back' })
  liftedOn!: string | null;

  @Field(() => StaffMember, { nullable: true, description: 'Who put it off' })
  snoozedBy!: StaffMember | null;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;
}

@ObjectType({
  description:
    'A case about which nobody has done anything; a real event clears it, and nothing else does',
})
export class SilentCase {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => SilentReason, { description: 'Why it is silent' })
  reason!: ValueOf<typeof SilentReason>;

  @Field(() => DateScalar, {
    description:
      'The day it goes by: the case was opened, the first session was missed, the agreement ends, the review was due',
  })
  on!: string;

  @Field(() => Case, { nullable: true, description: 'The case' })
  case!: Case | null;

  @Field(() => Student, { nullable: true, description: 'The student' })
  student!: Student | null;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => StaffMember, { nullable: true, description: 'Who has the case today' })
  worker!: StaffMember | null;

  @Field(() => SilenceSnooze, { nullable: true, description: 'That it is put off today' })
  snooze!: SilenceSnooze | null;

  @Field(() => Boolean, { description: 'The viewer may put it off, or put it back' })
  viewerCanSnooze!: boolean;
}

export const SilentCaseConnection = connectionOf('SilentCase', () => SilentCase);
