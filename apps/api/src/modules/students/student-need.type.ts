import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PresentingReason, SaidBy } from '../referrals/referral.enums.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({ description: 'A need as somebody described it; never a diagnosis (CAS-4)' })
export class StudentNeed {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => PresentingReason, { description: 'The need' })
  need!: ValueOf<typeof PresentingReason>;

  @Field(() => SaidBy, { description: 'Who says so' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => String, { nullable: true, description: 'In their words' })
  note!: string | null;

  @Field(() => DateScalar, { description: 'The day it was recorded' })
  recordedOn!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who recorded it' })
  recordedBy!: StaffMember | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it no longer holds' })
  endedOn!: string | null;
}

export const StudentNeedConnection = connectionOf('StudentNeed', () => StudentNeed);
