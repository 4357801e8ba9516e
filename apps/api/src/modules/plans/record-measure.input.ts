import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { SdqInformant, SdqScheme } from './plan.enums.ts';
import { MeasureSuccess } from './plan-results.type.ts';

@InputType({ description: 'Scores as they stand on the paper form; what was left out is left out' })
export class SdqScoresInput {
  @Field(() => SdqInformant, { description: 'Who filled it in' })
  informant!: ValueOf<typeof SdqInformant>;

  @Field(() => SdqScheme, { description: 'Which bands the scores are read by' })
  scheme!: ValueOf<typeof SdqScheme>;

  @Field(() => Int, { nullable: true, description: 'Total difficulties' })
  total?: number | null;

  @Field(() => Int, { nullable: true, description: 'Emotional' })
  emotional?: number | null;

  @Field(() => Int, { nullable: true, description: 'Conduct' })
  conduct?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hyperactivity' })
  hyperactivity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Peers' })
  peer?: number | null;

  @Field(() => Int, { nullable: true, description: 'Prosocial' })
  prosocial?: number | null;

  @Field(() => Int, { nullable: true, description: 'Impact' })
  impact?: number | null;
}

@InputType({ description: 'An answer from 1 to 5 to a question in the service’s own wording' })
export class OwnRatingInput {
  @Field(() => String, { description: 'The question' })
  question!: string;

  @Field(() => Int, { description: 'From 1 to 5' })
  value!: number;

  @Field(() => SaidBy, { description: 'Who gave it' })
  ratedBy!: ValueOf<typeof SaidBy>;
}

@InputType({
  description:
    'Record a measure: scores that were worked out on paper, or the service’s own rating (ASS-4)',
})
export class RecordMeasureInput extends ActInput {
  @Field(() => ID, { description: 'The case' })
  caseId!: string;

  @Field(() => DateScalar, { description: 'The day on which it was taken' })
  takenOn!: string;

  @Field(() => SdqScoresInput, {
    nullable: true,
    description: 'Scores of the form; this or the own rating',
  })
  sdq?: SdqScoresInput | null;

  @Field(() => OwnRatingInput, {
    nullable: true,
    description: 'The service’s own rating; this or the scores',
  })
  ownRating?: OwnRatingInput | null;
}

export const RecordMeasureResult = createUnionType({
  name: 'RecordMeasureResult',
  description:
    'What came of it: record a measure: scores that were worked out on paper, or the service’s own rating (ASS-4)',
  types: () => [MeasureSuccess, RuleViolations] as const,
});
