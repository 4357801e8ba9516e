import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { ProfileSection } from './plan.enums.ts';

@ObjectType({ description: 'One thing that is known, with who says so and when (NEED-1)' })
export class ProfileStatement {
  @Field(() => ProfileSection, { description: 'Where it belongs' })
  section!: ValueOf<typeof ProfileSection>;

  @Field(() => String, { description: 'What is known' })
  text!: string;

  @Field(() => SaidBy, { description: 'Who says so' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => DateScalar, { description: 'The day on which it was said' })
  saidOn!: string;
}

@ObjectType({ description: 'What was known of a student when it was written (ASS-2)' })
export class NeedsProfile {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Int, { description: 'Which version; send it back when it is written anew' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day' })
  writtenOn!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who wrote it' })
  writtenBy!: StaffMember | null;

  @Field(() => Boolean, { description: 'The student was asked and did not want to say' })
  studentDeclined!: boolean;

  @Field(() => [ProfileStatement], { description: 'What is known, strengths first (NEED-2)' })
  statements!: ProfileStatement[];
}

export const NeedsProfileConnection = connectionOf('NeedsProfile', () => NeedsProfile);
