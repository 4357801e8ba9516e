import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ReviewAnswer } from './plan.enums.ts';
import { PlanSuccess } from './plan-results.type.ts';

@InputType({ description: 'What a review says of one target' })
export class TargetReviewInput {
  @Field(() => ID, { description: 'The target' })
  targetId!: string;

  @Field(() => ReviewAnswer, { description: 'Whether it goes on' })
  answer!: ValueOf<typeof ReviewAnswer>;

  @Field(() => DateScalar, { nullable: true, description: 'The day of its next review' })
  nextReviewOn?: string | null;
}

@InputType({ description: 'Review every target that goes on: it is met, or gets its next review' })
export class ReviewPlanInput extends VersionedActInput {
  @Field(() => ID, { description: 'The plan' })
  planId!: string;

  @Field(() => DateScalar, { description: 'The day of the review' })
  reviewedOn!: string;

  @Field(() => String, { description: 'What came of it' })
  note!: string;

  @Field(() => [TargetReviewInput], { description: 'Every target that goes on' })
  targets!: TargetReviewInput[];
}

export const ReviewPlanResult = createUnionType({
  name: 'ReviewPlanResult',
  description:
    'What came of it: review every target that goes on: it is met, or gets its next review',
  types: () => [PlanSuccess, RuleViolations, Conflict] as const,
});
