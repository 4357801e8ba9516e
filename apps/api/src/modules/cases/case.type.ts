import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ConsentStanding } from '../consents/consent-standing.type.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';
import { MeasureConnection } from '../plans/measure.type.ts';
import { NeedsProfile, NeedsProfileConnection } from '../plans/needs-profile.type.ts';
import { SupportPlan } from '../plans/support-plan.type.ts';
import { Referral, ReferralConnection } from '../referrals/referral.type.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Student } from '../students/student.type.ts';
import { CaseCoverConnection } from './case-cover.type.ts';
import { CaseOutcome, CaseStatus, PartnershipParty } from './case.enums.ts';

@ObjectType({ description: 'One of the four parties to the partnership agreement (REF-7)' })
export class PartnershipConfirmation {
  @Field(() => PartnershipParty, { description: 'Who' })
  party!: ValueOf<typeof PartnershipParty>;

  @Field(() => DateScalar, { nullable: true, description: 'The day; none while it is open' })
  confirmedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who confirmed' })
  byName!: string | null;
}

@ObjectType({ description: 'A state that the case could go to, and why not where it cannot' })
export class CaseTransition {
  @Field(() => CaseStatus, { description: 'The state' })
  to!: ValueOf<typeof CaseStatus>;

  @Field(() => String, { description: 'The act that leads there' })
  act!: string;

  @Field(() => Boolean, { description: 'Whether the viewer may do it now' })
  allowed!: boolean;

  @Field(() => [Violation], { description: 'Why not' })
  reasons!: Violation[];
}

@ObjectType({ description: 'The work with one student, from an accepted referral to its close' })
export class Case {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => Student, {
    nullable: true,
    description: 'The student, where the viewer may see them',
  })
  student!: Student | null;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => CaseStatus, { description: 'Active, monitored or closed' })
  status!: ValueOf<typeof CaseStatus>;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day it opened' })
  openedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the next check of a monitored case (SUP-3)',
  })
  nextCheckOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it closed' })
  closedOn!: string | null;

  @Field(() => CaseOutcome, { nullable: true, description: 'How it ended' })
  outcome!: ValueOf<typeof CaseOutcome> | null;

  @Field(() => String, { nullable: true, description: 'Why it closed' })
  closingReason!: string | null;

  @Field(() => StaffMember, { nullable: true, description: 'The dedicated outreach worker' })
  dedicatedWorker!: StaffMember | null;

  @Paged(() => CaseCoverConnection, { description: 'Other workers, for a while', first: 20 })
  covers!: object;

  @Field(() => StaffMember, { nullable: true, description: 'Who works with the student today' })
  workerToday!: StaffMember | null;

  @Field(() => Referral, { nullable: true, description: 'The referral that opened it' })
  referral!: Referral | null;

  @Paged(() => ReferralConnection, {
    description: 'All referrals that belong to it (CAS-2)',
    first: 10,
  })
  joinedReferrals!: object;

  @Field(() => Case, { nullable: true, description: 'The case before' })
  previousCase!: Case | null;

  @Field(() => [PartnershipConfirmation], {
    description: 'The partnership agreement, party by party',
  })
  partnership!: PartnershipConfirmation[];

  @Field(() => Boolean, { description: 'The student and a parent have confirmed (REF-7)' })
  workMayStart!: boolean;

  @Field(() => ConsentStanding, { description: 'What is agreed to today' })
  consentStanding!: ConsentStanding;

  @Field(() => NeedsProfile, {
    nullable: true,
    description: 'What is known of the student, as it was written last (ASS-2)',
  })
  needsProfile!: NeedsProfile | null;

  @Paged(() => NeedsProfileConnection, { description: 'Every version of it', first: 20 })
  needsProfiles!: object;

  @Field(() => SupportPlan, { nullable: true, description: 'The support plan (ASS-3)' })
  plan!: SupportPlan | null;

  @Paged(() => MeasureConnection, {
    description: 'What was measured; the service’s own, no school reads it (ASS-4)',
    first: 50,
    nullable: true,
  })
  measures!: object | null;

  @Paged(() => HistoryEntryConnection, { description: 'What happened to it', first: 50 })
  history!: object;

  @Field(() => [CaseTransition], { description: 'Where it can go from here, and why not' })
  transitions!: CaseTransition[];

  @Field(() => Boolean, { description: 'The viewer may step it down to monitored' })
  viewerCanStepDown!: boolean;

  @Field(() => Boolean, { description: 'The viewer may make it active again' })
  viewerCanReactivate!: boolean;

  @Field(() => Boolean, { description: 'The viewer may close it' })
  viewerCanClose!: boolean;

  @Field(() => Boolean, { description: 'The viewer may reopen it' })
  viewerCanReopen!: boolean;

  @Field(() => Boolean, { description: 'The viewer may give it a dedicated worker' })
  viewerCanAssignWorker!: boolean;

  @Field(() => Boolean, { description: 'The viewer may arrange cover' })
  viewerCanArrangeCover!: boolean;

  @Field(() => Boolean, {
    description: 'The viewer may write the profile and the plan, and record measures',
  })
  viewerCanWritePlan!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record a confirmation' })
  viewerCanConfirmPartnership!: boolean;
}

export const CaseConnection = connectionOf('Case', () => Case);
