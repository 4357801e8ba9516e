import { Field, ID, InputType, Int } from 'type-graphql';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PartnershipParty } from '../cases/case.enums.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { SessionTopic } from '../sessions/session.enums.ts';

@InputType({ description: 'Where a target starts: the first rating of it' })
export class StartRatingInput {
  @Field(() => Int, { description: 'From 0 to 10' })
  value!: number;

  @Field(() => SaidBy, { description: 'Who gave it' })
  ratedBy!: ValueOf<typeof SaidBy>;

  @Field(() => DateScalar, { description: 'The day' })
  ratedOn!: string;
}

@InputType({ description: 'A target as it is written (ASS-3)' })
export class PlanTargetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The target that goes on, so that its ratings do; none for a new one',
  })
  targetId?: string | null;

  @Field(() => String, { description: 'What is to become better' })
  aim!: string;

  @Field(() => SaidBy, { description: 'Whose aim it is' })
  aimOf!: ValueOf<typeof SaidBy>;

  @Field(() => [SessionTopic], { description: 'What is worked on for it (TOP-3)' })
  topics!: ValueOf<typeof SessionTopic>[];

  @Field(() => PartnershipParty, { description: 'Which of the four sees to it' })
  ownerParty!: ValueOf<typeof PartnershipParty>;

  @Field(() => String, { description: 'Who sees to it' })
  ownerName!: string;

  @Field(() => DateScalar, { description: 'The day of its next review' })
  reviewOn!: string;

  @Field(() => StartRatingInput, {
    nullable: true,
    description: 'Where it starts; needed for a target that was not rated before',
  })
  start?: StartRatingInput | null;
}
