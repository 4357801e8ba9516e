import { Field, ObjectType } from 'type-graphql';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { Measure } from './measure.type.ts';
import { NeedsProfile } from './needs-profile.type.ts';
import { SupportPlan } from './support-plan.type.ts';

@ObjectType({ description: 'It was done' })
export class PlanSuccess {
  @Field(() => SupportPlan, { description: 'The plan as it is now' })
  plan!: SupportPlan;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class NeedsProfileSuccess {
  @Field(() => NeedsProfile, { description: 'The profile as it was written' })
  profile!: NeedsProfile;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}

@ObjectType({ description: 'It was done' })
export class MeasureSuccess {
  @Field(() => Measure, { description: 'The measure' })
  measure!: Measure;

  @Field(() => [Violation], { description: 'What a person should weigh, although it was done' })
  warnings!: Violation[];
}
