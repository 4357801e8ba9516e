import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { StudentAgreementAnswer } from './consent.enums.ts';

@ObjectType({ description: "The student's own agreement, asked and recorded too (SSR-4)" })
export class StudentAgreement {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => StudentAgreementAnswer, { description: 'What the student said' })
  answer!: ValueOf<typeof StudentAgreementAnswer>;

  @Field(() => String, { nullable: true, description: "In the student's own words" })
  words!: string | null;

  @Field(() => DateScalar, { description: 'The day' })
  recordedOn!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who recorded it' })
  recordedBy!: StaffMember | null;
}

export const StudentAgreementConnection = connectionOf('StudentAgreement', () => StudentAgreement);
