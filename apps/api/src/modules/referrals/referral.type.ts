import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { type ValueOf } from '../../graphql/enum-of.ts';
import { Paged } from '../../graphql/paged.ts';
import { Violation } from '../../graphql/rule-violations.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { Case } from '../cases/case.type.ts';
import { HistoryEntryConnection } from '../history/history-entry.type.ts';
import { School } from '../schools/school.type.ts';
import { StaffMember } from '../staff/staff-member.type.ts';
import { Student } from '../students/student.type.ts';
import { PriorInterventionConnection } from './prior-intervention.type.ts';
import { Readiness } from './readiness.type.ts';
import { ReferralQuestionConnection } from './referral-question.type.ts';
import { ReferralStatement } from './referral-statement.type.ts';
import { ReferralSubmissionConnection } from './referral-submission.type.ts';
import { DeclineReason, ReferralPurpose, ReferralStatus } from './referral.enums.ts';

@ObjectType({
  description:
    'The time in which the centre answers; it stops while a referral is returned (REF-5)',
})
export class ReplyClock {
  @Field(() => DateScalar, { description: 'The last day for an answer' })
  dueOn!: string;

  @Field(() => Int, { description: 'School days gone' })
  schoolDaysUsed!: number;

  @Field(() => Int, { description: 'School days left; below zero when overdue' })
  schoolDaysLeft!: number;

  @Field(() => Boolean, { description: 'It stands still, since the school was asked something' })
  paused!: boolean;

  @Field(() => Boolean, { description: 'The last day has passed' })
  overdue!: boolean;

  @Field(() => Boolean, {
    description: "False where the school's calendar is not known so far ahead",
  })
  exact!: boolean;
}

@ObjectType({ description: 'A state that the referral could go to, and why not where it cannot' })
export class ReferralTransition {
  @Field(() => ReferralStatus, { description: 'The state' })
  to!: ValueOf<typeof ReferralStatus>;

  @Field(() => String, { description: 'The act that leads there' })
  act!: string;

  @Field(() => Boolean, { description: 'Whether the viewer may do it now' })
  allowed!: boolean;

  @Field(() => [Violation], { description: 'Why not' })
  reasons!: Violation[];
}

@ObjectType({ description: 'What was decided' })
export class ReferralDecisionRecord {
  @Field(() => DateTimeScalar, { description: 'When' })
  decidedAt!: string;

  @Field(() => StaffMember, { nullable: true, description: 'By whom' })
  decidedBy!: StaffMember | null;

  @Field(() => ReferralStatus, { description: 'Accepted or declined' })
  outcome!: ValueOf<typeof ReferralStatus>;

  @Field(() => DeclineReason, {
    nullable: true,
    description: 'Why it was declined, as a code (REF-6)',
  })
  declineReason!: ValueOf<typeof DeclineReason> | null;

  @Field(() => String, { nullable: true, description: 'What to try (REF-6)' })
  whatToTry!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Advice was offered (REF-6)' })
  adviceOffered!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was accepted although the readiness rule was not met',
  })
  exceptionReason!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The manager confirmed that it was urgent (PRI-3)',
  })
  urgencyConfirmed!: boolean | null;
}

@ObjectType({ description: 'A referral as it was sent, and what became of it' })
export class Referral {
  @Field(() => ID, { description: 'Id' })
  id!: string;

  @Field(() => String, { description: 'Number to quote; it tells nothing' })
  reference!: string;

  @Field(() => Student, {
    nullable: true,
    description: 'The student, where the viewer may see them',
  })
  student!: Student | null;

  @Field(() => Boolean, {
    description:
      'Sent while consent is being sought: the centre reads year group and need, in codes only (SSR-2)',
  })
  nameWithheld!: boolean;

  @Field(() => School, { description: 'The school' })
  school!: School;

  @Field(() => ReferralStatus, { description: 'How far it is' })
  status!: ValueOf<typeof ReferralStatus>;

  @Field(() => Int, { description: 'Version; send it back with a change' })
  version!: number;

  @Field(() => Int, { description: "The student's year group when it was sent" })
  yearGroup!: number;

  @Field(() => ReferralPurpose, { description: 'What the school asked for' })
  purpose!: ValueOf<typeof ReferralPurpose>;

  @Field(() => Boolean, { description: 'The school says that it cannot wait' })
  urgent!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was first sent' })
  submittedAt!: string;

  @Field(() => StaffMember, { nullable: true, description: 'Who sent it' })
  referrer!: StaffMember | null;

  @Field(() => StaffMember, { nullable: true, description: 'The school lead who signed it off' })
  signedOffBy!: StaffMember | null;

  @Field(() => ReferralStatement, { description: 'What the school says now' })
  statement!: ReferralStatement;

  @Paged(() => ReferralSubmissionConnection, { description: 'What it said each time', first: 10 })
  submissions!: object;

  @Paged(() => PriorInterventionConnection, {
    description: 'What was tried, as last sent',
    first: 50,
  })
  priorInterventions!: object;

  @Field(() => Readiness, { description: 'What the readiness rule said when it was last sent' })
  readiness!: Readiness;

  @Field(() => ReplyClock, { description: 'The time left for an answer' })
  replyClock!: ReplyClock;

  @Paged(() => ReferralQuestionConnection, { description: 'What the centre asked', first: 20 })
  questions!: object;

  @Field(() => ReferralDecisionRecord, { nullable: true, description: 'What was decided' })
  decision!: ReferralDecisionRecord | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the school challenges the decline (REF-6)',
  })
  challengeGrounds!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was challenged' })
  challengedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn' })
  withdrawnReason!: string | null;

  @Field(() => Case, { nullable: true, description: 'The case that it opened or joined' })
  case!: Case | null;

  @Paged(() => HistoryEntryConnection, { description: 'What happened to it', first: 50 })
  history!: object;

  @Field(() => [ReferralTransition], { description: 'Where it can go from here, and why not' })
  transitions!: ReferralTransition[];

  @Field(() => Boolean, { description: 'The viewer may accept it' })
  viewerCanAccept!: boolean;

  @Field(() => Boolean, { description: 'The viewer may return it with a question' })
  viewerCanReturn!: boolean;

  @Field(() => Boolean, { description: 'The viewer may decline it' })
  viewerCanDecline!: boolean;

  @Field(() => Boolean, { description: 'The viewer may answer and send it again' })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, { description: 'The viewer may challenge the decline' })
  viewerCanChallenge!: boolean;

  @Field(() => Boolean, { description: 'The viewer may withdraw it' })
  viewerCanWithdraw!: boolean;

  @Field(() => Boolean, { description: 'The viewer may uphold the decline after a challenge' })
  viewerCanUpholdDecline!: boolean;
}

export const ReferralConnection = connectionOf('Referral', () => Referral);
