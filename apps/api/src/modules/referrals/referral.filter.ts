import { Field, ID, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ReferralPurpose, ReferralStatus } from './referral.enums.ts';

@InputType({ description: 'Only rows for which all this holds' })
export class ReferralFilter {
  @Field(() => [ReferralStatus], { nullable: true, description: 'In one of these states' })
  status?: ValueOf<typeof ReferralStatus>[] | null;

  @Field(() => ID, { nullable: true, description: 'At this school' })
  schoolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this student' })
  studentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Waiting for an answer or going on, or not',
  })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Urgent by the school, or not' })
  urgent?: boolean | null;

  @Field(() => [ReferralPurpose], { nullable: true, description: 'For one of these' })
  purpose?: ValueOf<typeof ReferralPurpose>[] | null;

  @Field(() => [Int], { nullable: true, description: 'In one of these year groups' })
  yearGroup?: number[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Sent on this day or later' })
  submittedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Sent on this day or earlier' })
  submittedTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or number, spelling tolerated',
  })
  search?: string | null;
}
