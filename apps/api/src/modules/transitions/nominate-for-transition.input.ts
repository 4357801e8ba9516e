import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/act.input.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { RuleViolations } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { PresentingReason } from '../referrals/referral.enums.ts';
import { TransitionSuccess } from './transition-results.type.ts';

@InputType({ description: 'A pupil of another school whom the service does not know yet' })
export class NewNomineeInput {
  @Field(() => String, { description: 'First name' })
  givenName!: string;

  @Field(() => String, { description: 'Surname' })
  familyName!: string;

  @Field(() => DateScalar, { description: 'Date of birth' })
  dateOfBirth!: string;

  @Field(() => String, { nullable: true, description: 'Unique pupil number, where it is known' })
  upn?: string | null;

  @Field(() => String, { description: 'The school they come from' })
  fromSchoolName!: string;

  @Field(() => String, { nullable: true, description: 'Its unique reference number' })
  fromSchoolUrn?: string | null;
}

@InputType({ description: 'Nominate a pupil for a transition at a school (TRN-1)' })
export class NominateForTransitionInput extends ActInput {
  @Field(() => ID, { description: 'The school to which they go, or in which they go up' })
  schoolId!: string;

  @Field(() => ID, { description: 'The transition programme' })
  programmeId!: string;

  @Field(() => ID, { nullable: true, description: 'A student on record' })
  studentId?: string | null;

  @Field(() => NewNomineeInput, { nullable: true, description: 'Or a pupil who is not on record' })
  pupil?: NewNomineeInput | null;

  @Field(() => [PresentingReason], { description: 'What they need, as the school sees it' })
  needs!: ValueOf<typeof PresentingReason>[];
}

export const NominateForTransitionResult = createUnionType({
  name: 'NominateForTransitionResult',
  description: 'What came of it: nominate a pupil for a transition at a school',
  types: () => [TransitionSuccess, RuleViolations] as const,
});
