import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { SessionStudentConnection } from '../sessions/session-student.type.ts';
import { CaseOrder } from '../cases/case.enums.ts';
import { CaseFilter } from '../cases/case.filter.ts';
import { Case, CaseConnection } from '../cases/case.type.ts';
import { ConsentStanding } from '../consents/consent-standing.type.ts';
import { ConsentConnection } from '../consents/consent.type.ts';
import { StudentAgreementConnection } from '../consents/student-agreement.type.ts';
import { TimelineFilter } from '../history/history-entry.filter.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';
import { SupportPlanConnection } from '../plans/support-plan.type.ts';
import { ReferralDraftConnection } from '../referrals/referral-draft.type.ts';
import { ReferralOrder } from '../referrals/referral.enums.ts';
import { ReferralFilter } from '../referrals/referral.filter.ts';
import { Referral, ReferralConnection } from '../referrals/referral.type.ts';
import { School } from '../schools/school.type.ts';
import { EnrolmentConnection } from './enrolment.type.ts';
import { SenProvision, SenProvisionConnection } from './sen-provision.type.ts';
import { StudentContactConnection } from './student-contact.type.ts';
import { StudentNeedConnection } from './student-need.type.ts';
import { GroupMemberConnection } from '../workshops/groups/group-member.type.ts';
import { WaitingListEntryConnection } from '../workshops/waiting-list/waiting-list-entry.type.ts';
import { Sex } from './student.enums.ts';

@ObjectType({ description: 'A young person on roll at a school of the area' })
export class Student {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'First name' })
  givenName!: string;

  @Field(() => String, { description: 'Surname' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'The name they like to be called' })
  preferredName!: string | null;

  @Field(() => String, { description: 'Preferred or first name with surname' })
  displayName!: string;

  @Field(() => DateScalar, { description: 'Date of birth' })
  dateOfBirth!: string;

  @Field(() => Int, { description: 'National curriculum year in which they are taught' })
  yearGroup!: number;

  @Field(() => String, { description: 'Key stage of that year' })
  keyStage!: string;

  @Field(() => Sex, { description: 'As the school recorded it' })
  sex!: ValueOf<typeof Sex>;

  @Field(() => String, { nullable: true, description: 'Unique pupil number' })
  upn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no unique pupil number' })
  upnUnknownReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Unique learner number' })
  uln!: string | null;

  @Field(() => School, { description: 'Main school today' })
  school!: School;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Paged(() => EnrolmentConnection, { description: 'On roll where, from when to when', first: 20 })
  enrolments!: object;

  @Paged(() => StudentContactConnection, { description: 'Parents, carers and others', first: 20 })
  contacts!: object;

  @Paged(() => StudentNeedConnection, {
    description: 'Needs as somebody described them, with who says so (NEED-1)',
    first: 50,
  })
  needs!: object;

  @Paged(() => SenProvisionConnection, {
    description: 'Special educational provision over time',
    first: 20,
  })
  senProvisions!: object;

  @Field(() => SenProvision, { nullable: true, description: 'Special educational provision today' })
  currentSenProvision!: SenProvision | null;

  @Paged(() => ReferralDraftConnection, {
    description: 'Referrals that the school is still writing',
    first: 10,
  })
  referralDrafts!: object;

  @Paged(() => ReferralConnection, {
    description: 'Referrals that were sent',
    first: 20,
    filter: () => ReferralFilter,
    orderBy: { by: () => ReferralOrder, default: 'NEWEST_FIRST' },
  })
  referrals!: object;

  @Paged(() => ConsentConnection, { description: 'Signed request forms, newest first', first: 20 })
  consents!: object;

  @Field(() => ConsentStanding, { description: 'What is agreed to today' })
  consentStanding!: ConsentStanding;

  @Paged(() => StudentAgreementConnection, {
    description: "The student's own answers (SSR-4)",
    first: 20,
  })
  studentAgreements!: object;

  @Paged(() => CaseConnection, {
    description: 'Work with the student',
    first: 20,
    filter: () => CaseFilter,
    orderBy: { by: () => CaseOrder, default: 'OPENED' },
  })
  cases!: object;

  @Paged(() => SessionStudentConnection, {
    description: 'Sessions with the student, past and to come, latest first',
    first: 20,
  })
  sessions!: object;

  @Paged(() => GroupMemberConnection, {
    description: 'Places in groups, past and present, latest first',
    first: 20,
  })
  groups!: object;

  @Paged(() => WaitingListEntryConnection, {
    description: 'Programmes that they wait for or waited for, the longest first',
    first: 20,
  })
  waitsFor!: object;
  @Paged(() => SupportPlanConnection, { description: 'The plan of each case', first: 10 })
  plans!: object;

  @Field(() => Case, { nullable: true, description: 'The open case, if there is one (CAS-2)' })
  openCase!: Case | null;

  @Field(() => Referral, {
    nullable: true,
    description: 'The referral that waits for an answer, if there is one (REF-4)',
  })
  openReferral!: Referral | null;

  @Paged(() => HistoryEntryConnection, {
    description: 'Everything that happened, newest first',
    first: 50,
    filter: () => TimelineFilter,
  })
  timeline!: object;

  @Field(() => Boolean, { description: 'The viewer may correct details' })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: 'The viewer may begin a referral for this student' })
  viewerCanStartReferral!: boolean;

  @Field(() => Boolean, { description: 'The viewer may record a signed form' })
  viewerCanRecordConsent!: boolean;
}

export const StudentConnection = connectionOf('Student', () => Student);
