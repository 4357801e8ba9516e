import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({ description: 'What the centre asked when it returned the referral' })
export class ReferralQuestion {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked' })
  askedAt!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who asked' })
  askedBy!: StaffMember | null;

  @Field(() => String, { description: 'The question' })
  question!: string;

  @Field(() => String, { nullable: true, description: "The school's answer" })
  answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered' })
  answeredAt!: string | null;

  @Field(() => StaffMember, { nullable: true, description: 'Who answered' })
  answeredBy!: StaffMember | null;
}

export const ReferralQuestionConnection = connectionOf('ReferralQuestion', () => ReferralQuestion);
