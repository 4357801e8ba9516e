import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { StaffMember } from '../staff/staff-member.type.ts';

@ObjectType({ description: 'A number from 0 to 10, with who gave it and when' })
export class RatingGiven {
  @Field(() => Int, { description: 'From 0 to 10' })
  value!: number;

  @Field(() => SaidBy, { description: 'Who gave it' })
  ratedBy!: ValueOf<typeof SaidBy>;

  @Field(() => DateScalar, { description: 'The day' })
  ratedOn!: string;

  @Field(() => Boolean, { description: 'The work with the student had begun by then' })
  workHadBegun!: boolean;
}

@ObjectType({ description: 'The movement of one person’s ratings' })
export class RaterProgress {
  @Field(() => SaidBy, { description: 'Whose' })
  ratedBy!: ValueOf<typeof SaidBy>;

  @Field(() => RatingGiven, { description: 'Their first' })
  first!: RatingGiven;

  @Field(() => RatingGiven, { description: 'Their last' })
  latest!: RatingGiven;

  @Field(() => Int, { nullable: true, description: 'What lies between; none where it is one' })
  change!: number | null;
}

@ObjectType({
  description: 'Where a goal started and came to, rater by rater; nothing is averaged (ASS-5)',
})
export class GoalProgress {
  @Field(() => RatingGiven, { nullable: true, description: 'The first rating' })
  start!: RatingGiven | null;

  @Field(() => RatingGiven, { nullable: true, description: 'The last' })
  latest!: RatingGiven | null;

  @Field(() => Int, {
    nullable: true,
    description: 'From first to last; none where they are one rating, or two people’s',
  })
  change!: number | null;

  @Field(() => Boolean, { description: 'Somebody else gave the last than the first' })
  raterChanged!: boolean;

  @Field(() => [RaterProgress], { description: 'Each person’s own' })
  byRater!: RaterProgress[];
}

@ObjectType({ description: 'A rating of a goal as it was recorded' })
export class GoalRating extends RatingGiven {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who wrote it down' })
  recordedBy!: StaffMember | null;
}

export const GoalRatingConnection = connectionOf('GoalRating', () => GoalRating);
