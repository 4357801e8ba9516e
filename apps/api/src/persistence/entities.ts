import { Centre } from '../modules/centres/centre.entity.ts';
import { School } from '../modules/schools/school.entity.ts';
import { SchoolTerm } from '../modules/schools/school-term.entity.ts';
import { SchoolClosure } from '../modules/schools/school-closure.entity.ts';
import { GuestPeriod } from '../modules/schools/guest-period.entity.ts';
import { StaffMember } from '../modules/staff/staff-member.entity.ts';
import { Allocation } from '../modules/allocations/allocation.entity.ts';
import { Student } from '../modules/students/student.entity.ts';
import { Enrolment } from '../modules/students/enrolment.entity.ts';
import { StudentContact } from '../modules/students/student-contact.entity.ts';
import { StudentNeed } from '../modules/students/student-need.entity.ts';
import { SenProvision } from '../modules/students/sen-provision.entity.ts';
import { StudentAgreement } from '../modules/consents/student-agreement.entity.ts';
import { ReferralDraft } from '../modules/referrals/referral-draft.entity.ts';
import { Referral } from '../modules/referrals/referral.entity.ts';
import { ReferralSubmission } from '../modules/referrals/referral-submission.entity.ts';
import { PriorIntervention } from '../modules/referrals/prior-intervention.entity.ts';
import { ReferralQuestion } from '../modules/referrals/referral-question.entity.ts';
import { Consent } from '../modules/consents/consent.entity.ts';
import { InterventionConsent } from '../modules/consents/intervention-consent.entity.ts';
import { SharingConsent } from '../modules/consents/sharing-consent.entity.ts';
import { SupportCase } from '../modules/cases/support-case.entity.ts';
import { CaseCover } from '../modules/cases/case-cover.entity.ts';
import { PartnershipConfirmation } from '../modules/cases/partnership-confirmation.entity.ts';
import { SessionShare } from '../modules/sessions/session-share.entity.ts';
import { SessionSeries } from '../modules/sessions/session-series.entity.ts';
import { Session } from '../modules/sessions/session.entity.ts';
import { SessionStudent } from '../modules/sessions/session-student.entity.ts';
import { PrivateNote } from '../modules/sessions/private-note.entity.ts';
import { RestrictedPart } from '../modules/transitions/restricted-part.entity.ts';
import { TransitionNomination } from '../modules/transitions/transition-nomination.entity.ts';
import { TransitionNote } from '../modules/transitions/transition-note.entity.ts';
import { GroupMembership } from '../modules/workshops/groups/group-membership.entity.ts';
import { StudentLesson } from '../modules/workshops/groups/student-lesson.entity.ts';
import { WorkshopGroup } from '../modules/workshops/groups/workshop-group.entity.ts';
import { KeepApart } from '../modules/workshops/keep-apart/keep-apart.entity.ts';
import { ProgrammeSession } from '../modules/workshops/programmes/programme-session.entity.ts';
import { Programme } from '../modules/workshops/programmes/programme.entity.ts';
import { WaitingListEntry } from '../modules/workshops/waiting-list/waiting-list-entry.entity.ts';
import { SilenceSnooze } from '../modules/silence/silence-snooze.entity.ts';
import { WorkerCover } from '../modules/cover/worker-cover.entity.ts';
import { CalendarFeed } from '../modules/feeds/calendar-feed.entity.ts';
import { NoticeChoice } from '../modules/notices/notice-choice.entity.ts';
import { Notice } from '../modules/notices/notice.entity.ts';
import { NeedsProfile } from '../modules/plans/needs-profile.entity.ts';
import { SupportPlan } from '../modules/plans/support-plan.entity.ts';
import { Target } from '../modules/plans/target.entity.ts';
import { PlanVersion } from '../modules/plans/plan-version.entity.ts';
import { PlanTarget } from '../modules/plans/plan-target.entity.ts';
import { PlanAgreement } from '../modules/plans/plan-agreement.entity.ts';
import { PlanReview } from '../modules/plans/plan-review.entity.ts';
import { GoalRating } from '../modules/plans/goal-rating.entity.ts';
import { Measure } from '../modules/plans/measure.entity.ts';
import { HistoryEntry } from '../modules/history/history-entry.entity.ts';
import { EstablishmentImport } from '../modules/schools/establishment-import.entity.ts';
import { EstablishmentImportRow } from '../modules/schools/establishment-import-row.entity.ts';

/** Every table that the server writes. */
export const entities = [
  Centre,
  School,
  SchoolTerm,
  SchoolClosure,
  GuestPeriod,
  StaffMember,
  Allocation,
  Student,
  Enrolment,
  StudentContact,
  StudentNeed,
  SenProvision,
  StudentAgreement,
  ReferralDraft,
  Referral,
  ReferralSubmission,
  PriorIntervention,
  ReferralQuestion,
  Consent,
  InterventionConsent,
  SharingConsent,
  SupportCase,
  CaseCover,
  PartnershipConfirmation,
  SessionSeries,
  Session,
  SessionStudent,
  SessionShare,
  PrivateNote,
  Programme,
  ProgrammeSession,
  WorkshopGroup,
  GroupMembership,
  StudentLesson,
  KeepApart,
  WaitingListEntry,
  TransitionNomination,
  TransitionNote,
  RestrictedPart,
  SilenceSnooze,
  WorkerCover,
  Notice,
  NoticeChoice,
  CalendarFeed,
  NeedsProfile,
  SupportPlan,
  Target,
  PlanVersion,
  PlanTarget,
  PlanAgreement,
  PlanReview,
  GoalRating,
  Measure,
  HistoryEntry,
  EstablishmentImport,
  EstablishmentImportRow,
];
