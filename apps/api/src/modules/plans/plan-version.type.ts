import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PartnershipParty } from '../cases/case.enums.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { SessionTopic } from '../sessions/session.enums.ts';
import { SessionConnection } from '../sessions/session.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { GoalProgress, GoalRatingConnection } from './goal-progress.type.ts';
import { PlanState, ReviewStanding, TargetResult } from './plan.enums.ts';

@ObjectType({ description: 'One of the four, and whether they agreed to a version' })
export class PlanAgreement {
  @Field(() => PartnershipParty, { description: 'Who' })
  party!: ValueOf<typeof PartnershipParty>;

  @Field(() => DateScalar, { nullable: true, description: 'The day; none while it is open' })
  agreedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who agreed' })
  name!: string | null;
}

@ObjectType({ description: 'How a target ended: one entry of the end report' })
export class TargetEnd {
  @Field(() => TargetResult, { description: 'Whether it was met' })
  result!: ValueOf<typeof TargetResult>;

  @Field(() => SaidBy, { description: 'Whose words they are' })
  saidBy!: ValueOf<typeof SaidBy>;

  @Field(() => String, { description: 'How it ended, in their words' })
  words!: string;
}

@ObjectType({ description: 'A target in the words of one version (ASS-3)' })
export class PlanTarget {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => ID, { description: 'The target itself, the same in every version' })
  targetId!: string;

  @Field(() => Int, { description: 'Where it stands in the plan' })
  position!: number;

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

  @Field(() => DateScalar, { nullable: true, description: 'Its next review; none once it was met' })
  reviewOn!: string | null;

  @Field(() => ReviewStanding, { description: 'Where that review stands today' })
  reviewStanding!: ValueOf<typeof ReviewStanding>;

  @Field(() => GoalProgress, { description: 'Where it started and came to' })
  progress!: GoalProgress;

  @Paged(() => GoalRatingConnection, { description: 'Every rating, the first first', first: 100 })
  ratings!: object;

  @Paged(() => SessionConnection, {
    description: 'What was done about it: sessions that were held and covered its topics (TOP-3)',
    first: 20,
  })
  work!: object;

  @Field(() => TargetEnd, { nullable: true, description: 'How it ended; none before' })
  end!: TargetEnd | null;
}

export const PlanTargetConnection = connectionOf('PlanTarget', () => PlanTarget);

@ObjectType({ description: 'One version of a plan; what was agreed to keeps its words' })
export class PlanVersion {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Int, { description: 'Which version; say it when somebody agrees' })
  number!: number;

  @Field(() => PlanState, { description: 'Where it stands' })
  state!: ValueOf<typeof PlanState>;

  @Field(() => DateScalar, { description: 'The day on which it was written' })
  writtenOn!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who wrote it' })
  writtenBy!: StaffMember | null;

  @Field(() => String, { nullable: true, description: 'Why the plan before it was changed' })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was replaced' })
  supersededOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended' })
  endedOn!: string | null;

  @Paged(() => PlanTargetConnection, { description: 'Its one to three targets', first: 3 })
  targets!: object;

  @Field(() => [PlanAgreement], { description: 'Who agreed, party by party' })
  agreements!: PlanAgreement[];
}

export const PlanVersionConnection = connectionOf('PlanVersion', () => PlanVersion);
