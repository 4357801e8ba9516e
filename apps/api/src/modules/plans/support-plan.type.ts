import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { Case } from '../cases/case.type.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { ReviewAnswer, ReviewStanding } from './plan.enums.ts';
import { PlanVersion, PlanVersionConnection } from './plan-version.type.ts';

@ObjectType({ description: 'What a review said of one target' })
export class TargetReview {
  @Field(() => ID, { description: 'The target' })
  targetId!: string;

  @Field(() => ReviewAnswer, { description: 'Whether it goes on' })
  answer!: ValueOf<typeof ReviewAnswer>;

  @Field(() => DateScalar, { nullable: true, description: 'Its next review' })
  nextReviewOn!: string | null;
}

@ObjectType({ description: 'A look at every target that goes on' })
export class PlanReview {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day' })
  reviewedOn!: string;

  @Field(() => String, { description: 'What came of it' })
  note!: string;

  @Field(() => [TargetReview], { description: 'Target by target' })
  targets!: TargetReview[];

  @Field(() => StaffMember, { nullable: true, description: 'Who recorded it' })
  recordedBy!: StaffMember | null;
}

export const PlanReviewConnection = connectionOf('PlanReview', () => PlanReview);

@ObjectType({
  description: 'The support plan of a case: what holds and what is being written, and what was',
})
export class SupportPlan {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Case, { description: 'The case' })
  case!: Case;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Field(() => PlanVersion, { nullable: true, description: 'What holds: all four agreed to it' })
  inForce!: PlanVersion | null;

  @Field(() => PlanVersion, { nullable: true, description: 'What is being written' })
  draft!: PlanVersion | null;

  @Paged(() => PlanVersionConnection, { description: 'Every version, newest first', first: 20 })
  versions!: object;

  @Paged(() => PlanReviewConnection, { description: 'Every review, newest first', first: 20 })
  reviews!: object;

  @Field(() => DateScalar, { nullable: true, description: 'The next review of what holds' })
  nextReviewOn!: string | null;

  @Field(() => ReviewStanding, { description: 'Where that review stands today, by date alone' })
  reviewStanding!: ValueOf<typeof ReviewStanding>;

  @Paged(() => HistoryEntryConnection, { description: 'What happened to it', first: 20 })
  history!: object;

  @Field(() => Boolean, { description: 'The viewer may change it' })
  viewerCanChange!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record that somebody agrees' })
  viewerCanAgree!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record that the service itself agrees' })
  viewerCanAgreeForService!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record a rating' })
  viewerCanRate!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record a review' })
  viewerCanReview!: boolean;

  @Field(() => Boolean, { description: 'The viewer may end it with a report' })
  viewerCanEnd!: boolean;
}

export const SupportPlanConnection = connectionOf('SupportPlan', () => SupportPlan);
