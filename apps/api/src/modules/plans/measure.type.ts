import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SaidBy } from '../referrals/referral.enums.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { MeasureKind, SdqBand, SdqInformant, SdqScale, SdqScheme } from './plan.enums.ts';

@ObjectType({ description: 'A score with the band in which it lay when it was recorded' })
export class SdqScore {
  @Field(() => SdqScale, { description: 'The scale' })
  scale!: ValueOf<typeof SdqScale>;

  @Field(() => Int, { description: 'The score' })
  score!: number;

  @Field(() => SdqBand, {
    nullable: true,
    description: 'Where it lies; none where the scheme’s limits are not known',
  })
  band!: ValueOf<typeof SdqBand> | null;

  @Field(() => Boolean, { description: 'The limits of that band were found in a published table' })
  bandVerified!: boolean;

  @Field(() => String, { nullable: true, description: 'Which table' })
  bandSource!: string | null;
}

@ObjectType({
  description: 'A score with its day; of a licensed form the scores only, never its items (ASS-4)',
})
export class Measure {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => MeasureKind, { description: 'What was measured' })
  kind!: ValueOf<typeof MeasureKind>;

  @Field(() => DateScalar, { description: 'The day on which it was taken' })
  takenOn!: string;

  @Field(() => Boolean, { description: 'The work with the student had begun by then' })
  workHadBegun!: boolean;

  @Field(() => StaffMember, { nullable: true, description: 'Who typed it in' })
  recordedBy!: StaffMember | null;

  @Field(() => SdqInformant, { nullable: true, description: 'Who filled the form in' })
  informant!: ValueOf<typeof SdqInformant> | null;

  @Field(() => SdqScheme, { nullable: true, description: 'Which bands it was read by' })
  scheme!: ValueOf<typeof SdqScheme> | null;

  @Field(() => [SdqScore], { description: 'Its scores; none of an own rating' })
  scores!: SdqScore[];

  @Field(() => String, { nullable: true, description: 'The service’s own question' })
  question!: string | null;

  @Field(() => Int, { nullable: true, description: 'The answer, from 1 to 5' })
  value!: number | null;

  @Field(() => SaidBy, { nullable: true, description: 'Who gave it' })
  ratedBy!: ValueOf<typeof SaidBy> | null;
}

export const MeasureConnection = connectionOf('Measure', () => Measure);
