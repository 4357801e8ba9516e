import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { VersionedActInput } from '../../graphql/act.input.ts';
import { Conflict, RuleViolations } from '../../graphql/rule-violations.type.ts';
import { CentreSuccess } from './centre-results.type.ts';

@InputType({ description: 'Set what the centre decides for itself' })
export class SetCentreSettingsInput extends VersionedActInput {
  @Field(() => ID, { description: 'The centre' })
  centreId!: string;

  @Field(() => Int, { description: 'School days within which a referral is answered (REF-5)' })
  replyWithinSchoolDays!: number;

  @Field(() => Int, { description: 'Kinds of intervention that should have been tried (PRI-1)' })
  minimumInterventionKinds!: number;

  @Field(() => Int, { description: 'How many of them for six weeks or more (PRI-1)' })
  minimumSixWeekInterventions!: number;

  @Field(() => Int, { description: 'Months for which a consent holds (CNS-2)' })
  consentValidMonths!: number;

  @Field(() => Int, { description: 'Days before its end at which renewal is asked (CNS-2)' })
  consentRenewalNoticeDays!: number;

  @Field(() => Int, { description: 'Months after which a signature is asked for again (SSR-6)' })
  signatureMaxAgeMonths!: number;

  @Field(() => Int, {
    description: 'Terms within which a closed case is reopened as the same case',
  })
  reopenWithinTerms!: number;

  @Field(() => Int, {
    description:
      'School days after acceptance within which a student is met, or the case is silent (ASS-1)',
  })
  firstSessionWithinSchoolDays!: number;

  @Field(() => Int, {
    description:
      'School days after acceptance within which the needs profile is written, or the case is silent (ASS-1)',
  })
  profileWithinSchoolDays!: number;

  @Field(() => Boolean, {
    description: 'A school lead signs off a referral that somebody else wrote (REF-3)',
  })
  leadSignOffRequired!: boolean;

  @Field(() => Boolean, {
    description: 'A referral may be sent without a name while consent is sought (SSR-2)',
  })
  consentBeingSoughtAllowed!: boolean;

  @Field(() => Int, { description: 'Students in a small group or workshop at most (GRP-1)' })
  groupSizeDefault!: number;

  @Field(() => Int, { description: 'Terms into which unspent minutes are carried (ALL-6)' })
  carryOverTerms!: number;

  @Field(() => Boolean, {
    description: 'Time for getting ready and writing up counts as the school’s (ALL-4)',
  })
  preparationCounts!: boolean;

  @Field(() => Boolean, {
    description: 'Minutes lost for the school’s own reasons are given up at once (ALL-6)',
  })
  waiveLostBySchool!: boolean;

  @Field(() => Int, {
    description: 'Counts below this are hidden when a figure leaves the service',
  })
  suppressBelow!: number;
}

export const SetCentreSettingsResult = createUnionType({
  name: 'SetCentreSettingsResult',
  description: 'What came of it: set what the centre decides for itself',
  types: () => [CentreSuccess, RuleViolations, Conflict] as const,
});
