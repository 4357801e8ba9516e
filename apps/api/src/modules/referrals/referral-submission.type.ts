import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Readiness } from './readiness.type.ts';
import { ReferralStatement } from './referral-statement.type.ts';

@ObjectType({ description: 'What the school said each time it sent' })
export class ReferralSubmission {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Int, { description: 'First, second and so on' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When' })
  submittedAt!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who sent it' })
  submittedBy!: StaffMember | null;

  @Field(() => ReferralStatement, { description: 'What it said' })
  statement!: ReferralStatement;

  @Field(() => String, { nullable: true, description: 'The answer to what was asked' })
  answer!: string | null;

  @Field(() => Readiness, { description: 'What the readiness rule said then (PRI-4)' })
  readiness!: Readiness;
}

export const ReferralSubmissionConnection = connectionOf(
  'ReferralSubmission',
  () => ReferralSubmission,
);
