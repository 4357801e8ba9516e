import { AllocationQueries } from './modules/allocations/allocation.queries.ts';
import { EndAllocationMutation } from './modules/allocations/end-allocation.mutation.ts';
import { SetAllocationMutation } from './modules/allocations/set-allocation.mutation.ts';
import { AttentionQueries } from './modules/attention/attention.queries.ts';
import { ArrangeCoverMutation } from './modules/cases/arrange-cover.mutation.ts';
import { AssignDedicatedWorkerMutation } from './modules/cases/assign-dedicated-worker.mutation.ts';
import { CaseQueries } from './modules/cases/case.queries.ts';
import { CloseCaseMutation } from './modules/cases/close-case.mutation.ts';
import { ConfirmPartnershipMutation } from './modules/cases/confirm-partnership.mutation.ts';
import { EndCoverMutation } from './modules/cases/end-cover.mutation.ts';
import { ReactivateCaseMutation } from './modules/cases/reactivate-case.mutation.ts';
import { ReopenCaseMutation } from './modules/cases/reopen-case.mutation.ts';
import { StepDownCaseMutation } from './modules/cases/step-down-case.mutation.ts';
import { CentreQueries } from './modules/centres/centre.queries.ts';
import { SetCentreSettingsMutation } from './modules/centres/set-centre-settings.mutation.ts';
import { ConsentWithdrawalPreviewQuery } from './modules/consents/consent-withdrawal-preview.query.ts';
import { DisputeConsentMutation } from './modules/consents/dispute-consent.mutation.ts';
import { RecordConsentMutation } from './modules/consents/record-consent.mutation.ts';
import { RecordStudentAgreementMutation } from './modules/consents/record-student-agreement.mutation.ts';
import { ResolveConsentDisputeMutation } from './modules/consents/resolve-consent-dispute.mutation.ts';
import { WithdrawConsentMutation } from './modules/consents/withdraw-consent.mutation.ts';
import { ServiceCountsQueries } from './modules/counts/service-counts.queries.ts';
import { CoverQueries } from './modules/cover/cover.queries.ts';
import { CoverWorkerMutation } from './modules/cover/cover-worker.mutation.ts';
import { EndWorkerCoverMutation } from './modules/cover/end-worker-cover.mutation.ts';
import { HandOverWorkMutation } from './modules/cover/hand-over-work.mutation.ts';
import { FeedQueries } from './modules/feeds/feed.queries.ts';
import { MakeCalendarFeedMutation } from './modules/feeds/make-calendar-feed.mutation.ts';
import { RevokeCalendarFeedMutation } from './modules/feeds/revoke-calendar-feed.mutation.ts';
import { ChooseDigestMutation } from './modules/notices/choose-digest.mutation.ts';
import { AgreePlanMutation } from './modules/plans/agree-plan.mutation.ts';
import { ChangePlanMutation } from './modules/plans/change-plan.mutation.ts';
import { EndPlanMutation } from './modules/plans/end-plan.mutation.ts';
import { RateGoalMutation } from './modules/plans/rate-goal.mutation.ts';
import { RecordMeasureMutation } from './modules/plans/record-measure.mutation.ts';
import { ReviewPlanMutation } from './modules/plans/review-plan.mutation.ts';
import { WriteNeedsProfileMutation } from './modules/plans/write-needs-profile.mutation.ts';
import { WritePlanMutation } from './modules/plans/write-plan.mutation.ts';
import { AcceptReferralMutation } from './modules/referrals/accept-referral.mutation.ts';
import { AnswerReferralMutation } from './modules/referrals/answer-referral.mutation.ts';
import { ChallengeReferralMutation } from './modules/referrals/challenge-referral.mutation.ts';
import { DeclineReferralMutation } from './modules/referrals/decline-referral.mutation.ts';
import { DiscardReferralDraftMutation } from './modules/referrals/discard-referral-draft.mutation.ts';
import { ReferralDraftQueries } from './modules/referrals/referral-draft.queries.ts';
import { ReferralQueries } from './modules/referrals/referral.queries.ts';
import { ReturnReferralMutation } from './modules/referrals/return-referral.mutation.ts';
import { SaveReferralDraftMutation } from './modules/referrals/save-referral-draft.mutation.ts';
import { SignOffReferralDraftMutation } from './modules/referrals/sign-off-referral-draft.mutation.ts';
import { StartReferralDraftMutation } from './modules/referrals/start-referral-draft.mutation.ts';
import { SubmitReferralMutation } from './modules/referrals/submit-referral.mutation.ts';
import { UpholdDeclineMutation } from './modules/referrals/uphold-decline.mutation.ts';
import { WithdrawReferralMutation } from './modules/referrals/withdraw-referral.mutation.ts';
import { AddSchoolClosureMutation } from './modules/schools/add-school-closure.mutation.ts';
import { EstablishmentImportQueries } from './modules/schools/establishment-import.queries.ts';
import { EndGuestPeriodMutation } from './modules/schools/end-guest-period.mutation.ts';
import { LetInGuestSchoolMutation } from './modules/schools/let-in-guest-school.mutation.ts';
import { RemoveSchoolClosureMutation } from './modules/schools/remove-school-closure.mutation.ts';
import { SchoolQueries } from './modules/schools/school.queries.ts';
import { SetSchoolTermMutation } from './modules/schools/set-school-term.mutation.ts';
import { CancelSessionMutation } from './modules/sessions/cancel-session.mutation.ts';
import { CopySessionsMutation } from './modules/sessions/copy-sessions.mutation.ts';
import { MoveSessionMutation } from './modules/sessions/move-session.mutation.ts';
import { PlanSeriesMutation } from './modules/sessions/plan-series.mutation.ts';
import { PlanSessionMutation } from './modules/sessions/plan-session.mutation.ts';
import { PromoteAdviceMutation } from './modules/sessions/promote-advice.mutation.ts';
import { RecordSessionMutation } from './modules/sessions/record-session.mutation.ts';
import { RecordUnplannedSessionMutation } from './modules/sessions/record-unplanned-session.mutation.ts';
import { SessionNotHeldMutation } from './modules/sessions/session-not-held.mutation.ts';
import { ShareSessionMutation } from './modules/sessions/share-session.mutation.ts';
import { SessionQueries } from './modules/sessions/session.queries.ts';
import { LiftSnoozeMutation } from './modules/silence/lift-snooze.mutation.ts';
import { SilenceQueries } from './modules/silence/silence.queries.ts';
import { SnoozeSilentCaseMutation } from './modules/silence/snooze-silent-case.mutation.ts';
import { DisableStaffMemberMutation } from './modules/staff/disable-staff-member.mutation.ts';
import { EnableStaffMemberMutation } from './modules/staff/enable-staff-member.mutation.ts';
import { InviteStaffMemberMutation } from './modules/staff/invite-staff-member.mutation.ts';
import { ReissueInvitationMutation } from './modules/staff/reissue-invitation.mutation.ts';
import { StaffMemberQueries } from './modules/staff/staff-member.queries.ts';
import { ViewerQueries } from './modules/staff/viewer.queries.ts';
import { AddStudentContactMutation } from './modules/students/add-student-contact.mutation.ts';
import { AddStudentMutation } from './modules/students/add-student.mutation.ts';
import { CorrectStudentDetailsMutation } from './modules/students/correct-student-details.mutation.ts';
import { RecordEnrolmentMutation } from './modules/students/record-enrolment.mutation.ts';
import { RecordSenProvisionMutation } from './modules/students/record-sen-provision.mutation.ts';
import { RecordStudentNeedMutation } from './modules/students/record-student-need.mutation.ts';
import { StudentQueries } from './modules/students/student.queries.ts';
import { ConfirmArrivalsMutation } from './modules/transitions/confirm-arrivals.mutation.ts';
import { NominateForTransitionMutation } from './modules/transitions/nominate-for-transition.mutation.ts';
import { TransitionQueries } from './modules/transitions/transition.queries.ts';
import { WriteTransitionNoteMutation } from './modules/transitions/write-transition-note.mutation.ts';
import { AddMemberMutation } from './modules/workshops/groups/add-member.mutation.ts';
import { EndGroupMutation } from './modules/workshops/groups/end-group.mutation.ts';
import { MoveMemberMutation } from './modules/workshops/groups/move-member.mutation.ts';
import { MoveRunDateMutation } from './modules/workshops/groups/move-run-date.mutation.ts';
import { PlanCatchUpMutation } from './modules/workshops/groups/plan-catch-up.mutation.ts';
import { PlanGroupMutation } from './modules/workshops/groups/plan-group.mutation.ts';
import { RecordOutcomeMutation } from './modules/workshops/groups/record-outcome.mutation.ts';
import { RemoveMemberMutation } from './modules/workshops/groups/remove-member.mutation.ts';
import { GiveGroupMutation } from './modules/workshops/groups/give-group.mutation.ts';
import { StartGroupMutation } from './modules/workshops/groups/start-group.mutation.ts';
import { LiftKeepApartMutation } from './modules/workshops/keep-apart/lift-keep-apart.mutation.ts';
import { SetKeepApartMutation } from './modules/workshops/keep-apart/set-keep-apart.mutation.ts';
import { KeepProgrammeMutation } from './modules/workshops/programmes/keep-programme.mutation.ts';
import { PutOnWaitingListMutation } from './modules/workshops/waiting-list/put-on-waiting-list.mutation.ts';
import { TakeOffWaitingListMutation } from './modules/workshops/waiting-list/take-off-waiting-list.mutation.ts';
import { GroupQueries } from './modules/workshops/groups/group.queries.ts';
import { KeepApartQueries } from './modules/workshops/keep-apart/keep-apart.queries.ts';
import { ProgrammeQueries } from './modules/workshops/programmes/programme.queries.ts';
import { WaitingListQueries } from './modules/workshops/waiting-list/waiting-list.queries.ts';
import { GroupingQueries } from './modules/workshops/grouping/grouping.queries.ts';

/** Every class whose methods are fields of the query or mutation type. */
export const resolvers = [
  AllocationQueries,
  EndAllocationMutation,
  SetAllocationMutation,
  AttentionQueries,
  ArrangeCoverMutation,
  AssignDedicatedWorkerMutation,
  CaseQueries,
  CloseCaseMutation,
  ConfirmPartnershipMutation,
  EndCoverMutation,
  ReactivateCaseMutation,
  ReopenCaseMutation,
  StepDownCaseMutation,
  CentreQueries,
  SetCentreSettingsMutation,
  ConsentWithdrawalPreviewQuery,
  DisputeConsentMutation,
  RecordConsentMutation,
  RecordStudentAgreementMutation,
  ResolveConsentDisputeMutation,
  WithdrawConsentMutation,
  ServiceCountsQueries,
  CoverQueries,
  CoverWorkerMutation,
  EndWorkerCoverMutation,
  HandOverWorkMutation,
  FeedQueries,
  MakeCalendarFeedMutation,
  RevokeCalendarFeedMutation,
  ChooseDigestMutation,
  AgreePlanMutation,
  ChangePlanMutation,
  EndPlanMutation,
  RateGoalMutation,
  RecordMeasureMutation,
  ReviewPlanMutation,
  WriteNeedsProfileMutation,
  WritePlanMutation,
  AcceptReferralMutation,
  AnswerReferralMutation,
  ChallengeReferralMutation,
  DeclineReferralMutation,
  DiscardReferralDraftMutation,
  ReferralDraftQueries,
  ReferralQueries,
  ReturnReferralMutation,
  SaveReferralDraftMutation,
  SignOffReferralDraftMutation,
  StartReferralDraftMutation,
  SubmitReferralMutation,
  UpholdDeclineMutation,
  WithdrawReferralMutation,
  AddSchoolClosureMutation,
  EstablishmentImportQueries,
  EndGuestPeriodMutation,
  LetInGuestSchoolMutation,
  RemoveSchoolClosureMutation,
  SchoolQueries,
  SetSchoolTermMutation,
  CancelSessionMutation,
  CopySessionsMutation,
  MoveSessionMutation,
  PlanSeriesMutation,
  PlanSessionMutation,
  PromoteAdviceMutation,
  RecordSessionMutation,
  RecordUnplannedSessionMutation,
  SessionNotHeldMutation,
  SessionQueries,
  LiftSnoozeMutation,
  SilenceQueries,
  SnoozeSilentCaseMutation,
  ShareSessionMutation,
  DisableStaffMemberMutation,
  EnableStaffMemberMutation,
  InviteStaffMemberMutation,
  ReissueInvitationMutation,
  StaffMemberQueries,
  ViewerQueries,
  AddStudentContactMutation,
  AddStudentMutation,
  CorrectStudentDetailsMutation,
  RecordEnrolmentMutation,
  RecordSenProvisionMutation,
  RecordStudentNeedMutation,
  StudentQueries,
  AddMemberMutation,
  EndGroupMutation,
  MoveMemberMutation,
  MoveRunDateMutation,
  PlanCatchUpMutation,
  PlanGroupMutation,
  RecordOutcomeMutation,
  RemoveMemberMutation,
  GiveGroupMutation,
  StartGroupMutation,
  LiftKeepApartMutation,
  SetKeepApartMutation,
  KeepProgrammeMutation,
  PutOnWaitingListMutation,
  TakeOffWaitingListMutation,
  GroupQueries,
  KeepApartQueries,
  ProgrammeQueries,
  WaitingListQueries,
  GroupingQueries,
  ConfirmArrivalsMutation,
  NominateForTransitionMutation,
  TransitionQueries,
  WriteTransitionNoteMutation,
] as const;
