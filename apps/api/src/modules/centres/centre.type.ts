import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { Paged } from '../../graphql/paged.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';

@ObjectType({
  description: 'A support centre. Several share one database and never see each other',
})
export class Centre {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Name' })
  name!: string;

  @Field(() => String, { description: 'The name by which staff call it' })
  shortName!: string;

  @Field(() => ServiceSettings, { description: 'What the centre decided for itself' })
  settings!: ServiceSettings;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Paged(() => HistoryEntryConnection, {
    description: 'What was set, for those who run the centre',
    first: 50,
  })
  history!: object;

  @Field(() => Boolean, { description: 'The viewer may change the settings' })
  viewerCanSetSettings!: boolean;
}

export const CentreConnection = connectionOf('Centre', () => Centre);

@ObjectType({
  description: "Figures that a centre may set; each has a default from the service's rules",
})
export class ServiceSettings {
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

  @Field(() => Int, {
    description: 'Months after which a signature is asked for again (SSR-6)',
  })
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
