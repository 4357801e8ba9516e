import type { InferEntity, RequiredEntityData } from '@mikro-orm/core';
import { Allocation } from '../modules/allocations/allocation.entity.ts';
import { CaseCover } from '../modules/cases/case-cover.entity.ts';
import { PartnershipConfirmation } from '../modules/cases/partnership-confirmation.entity.ts';
import { SupportCase } from '../modules/cases/support-case.entity.ts';
import { Consent } from '../modules/consents/consent.entity.ts';
import { InterventionConsent } from '../modules/consents/intervention-consent.entity.ts';
import { SharingConsent } from '../modules/consents/sharing-consent.entity.ts';
import { StudentAgreement } from '../modules/consents/student-agreement.entity.ts';
import { HistoryEntry } from '../modules/history/history-entry.entity.ts';
import { NeedsProfile } from '../modules/plans/needs-profile.entity.ts';
import { SupportPlan } from '../modules/plans/support-plan.entity.ts';
import { Target } from '../modules/plans/target.entity.ts';
import { PlanVersion } from '../modules/plans/plan-version.entity.ts';
import { PlanTarget } from '../modules/plans/plan-target.entity.ts';
import { PlanAgreement } from '../modules/plans/plan-agreement.entity.ts';
import { PlanReview } from '../modules/plans/plan-review.entity.ts';
import { GoalRating } from '../modules/plans/goal-rating.entity.ts';
import { Measure } from '../modules/plans/measure.entity.ts';
import { PriorIntervention } from '../modules/referrals/prior-intervention.entity.ts';
import { ReferralDraft } from '../modules/referrals/referral-draft.entity.ts';
import { ReferralQuestion } from '../modules/referrals/referral-question.entity.ts';
import { ReferralSubmission } from '../modules/referrals/referral-submission.entity.ts';
import { Referral } from '../modules/referrals/referral.entity.ts';
import { PrivateNote } from '../modules/sessions/private-note.entity.ts';
import { SessionStudent } from '../modules/sessions/session-student.entity.ts';
import { Session } from '../modules/sessions/session.entity.ts';
import { SchoolClosure } from '../modules/schools/school-closure.entity.ts';
import { SchoolTerm } from '../modules/schools/school-term.entity.ts';
import { StaffMember } from '../modules/staff/staff-member.entity.ts';
import { Enrolment } from '../modules/students/enrolment.entity.ts';
import { SenProvision } from '../modules/students/sen-provision.entity.ts';
import { StudentContact } from '../modules/students/student-contact.entity.ts';
import { StudentNeed } from '../modules/students/student-need.entity.ts';
import { Student } from '../modules/students/student.entity.ts';
import { RestrictedPart } from '../modules/transitions/restricted-part.entity.ts';
import { TransitionNote } from '../modules/transitions/transition-note.entity.ts';
import { TransitionNomination } from '../modules/transitions/transition-nomination.entity.ts';
import { GroupMembership } from '../modules/workshops/groups/group-membership.entity.ts';
import { WorkshopGroup } from '../modules/workshops/groups/workshop-group.entity.ts';
import { KeepApart } from '../modules/workshops/keep-apart/keep-apart.entity.ts';
import { ProgrammeSession } from '../modules/workshops/programmes/programme-session.entity.ts';
import { Programme } from '../modules/workshops/programmes/programme.entity.ts';
import { WaitingListEntry } from '../modules/workshops/waiting-list/waiting-list-entry.entity.ts';
import { insertRows } from '../persistence/insert-rows.ts';
import type { Em } from '../persistence/orm.ts';

/** A row of values only: an insert may hold pieces of SQL, the demonstration has none. */
type RowOf<Entity> = PlainRow<RequiredEntityData<InferEntity<Entity>>>;
type PlainRow<Row> = { [Key in keyof Row]: Exclude<Row[Key], { readonly sql: string }> };

/** Everything that the demonstration will store, gathered first and inserted in few statements. */
export class DemoRows {
  readonly terms: RowOf<typeof SchoolTerm>[] = [];
  readonly closures: RowOf<typeof SchoolClosure>[] = [];
  readonly staff: RowOf<typeof StaffMember>[] = [];
  readonly allocations: RowOf<typeof Allocation>[] = [];
  readonly students: RowOf<typeof Student>[] = [];
  readonly enrolments: RowOf<typeof Enrolment>[] = [];
  readonly provisions: RowOf<typeof SenProvision>[] = [];
  readonly contacts: RowOf<typeof StudentContact>[] = [];
  readonly needs: RowOf<typeof StudentNeed>[] = [];
  readonly agreements: RowOf<typeof StudentAgreement>[] = [];
  readonly drafts: RowOf<typeof ReferralDraft>[] = [];
  readonly referrals: RowOf<typeof Referral>[] = [];
  readonly submissions: RowOf<typeof ReferralSubmission>[] = [];
  readonly priorInterventions: RowOf<typeof PriorIntervention>[] = [];
  readonly questions: RowOf<typeof ReferralQuestion>[] = [];
  readonly consents: RowOf<typeof Consent>[] = [];
  readonly interventionConsents: RowOf<typeof InterventionConsent>[] = [];
  readonly sharingConsents: RowOf<typeof SharingConsent>[] = [];
  readonly cases: RowOf<typeof SupportCase>[] = [];
  readonly covers: RowOf<typeof CaseCover>[] = [];
  readonly confirmations: RowOf<typeof PartnershipConfirmation>[] = [];
  readonly programmes: RowOf<typeof Programme>[] = [];
  readonly programmeSessions: RowOf<typeof ProgrammeSession>[] = [];
  readonly groups: RowOf<typeof WorkshopGroup>[] = [];
  readonly memberships: RowOf<typeof GroupMembership>[] = [];
  readonly keepApart: RowOf<typeof KeepApart>[] = [];
  readonly waitingList: RowOf<typeof WaitingListEntry>[] = [];
  readonly nominations: RowOf<typeof TransitionNomination>[] = [];
  readonly transitionNotes: RowOf<typeof TransitionNote>[] = [];
  readonly restrictedParts: RowOf<typeof RestrictedPart>[] = [];
  readonly sessions: RowOf<typeof Session>[] = [];
  readonly sessionStudents: RowOf<typeof SessionStudent>[] = [];
  readonly privateNotes: RowOf<typeof PrivateNote>[] = [];
  readonly profiles: RowOf<typeof NeedsProfile>[] = [];
  readonly plans: RowOf<typeof SupportPlan>[] = [];
  readonly targets: RowOf<typeof Target>[] = [];
  readonly planVersions: RowOf<typeof PlanVersion>[] = [];
  readonly planTargets: RowOf<typeof PlanTarget>[] = [];
  readonly planAgreements: RowOf<typeof PlanAgreement>[] = [];
  readonly planReviews: RowOf<typeof PlanReview>[] = [];
  readonly goalRatings: RowOf<typeof GoalRating>[] = [];
  readonly measures: RowOf<typeof Measure>[] = [];
  readonly history: RowOf<typeof HistoryEntry>[] = [];

  /** In an order in which every row finds those that it refers to. */
  async save(em: Em): Promise<void> {
    await this.#savePlaces(em);
    await this.#saveStudents(em);
    await this.#saveReferrals(em);
    await this.#saveCases(em);
    await this.#saveWork(em);
    await this.#savePlans(em);
    await insertRows(em, HistoryEntry, this.history);
  }

  async #savePlaces(em: Em): Promise<void> {
    await insertRows(em, SchoolTerm, this.terms);
    await insertRows(em, SchoolClosure, this.closures);
    await insertRows(em, StaffMember, this.staff);
    await insertRows(em, Allocation, this.allocations);
  }

  async #saveStudents(em: Em): Promise<void> {
    await insertRows(em, Student, this.students);
    await insertRows(em, Enrolment, this.enrolments);
    await insertRows(em, SenProvision, this.provisions);
    await insertRows(em, StudentContact, this.contacts);
    await insertRows(em, StudentNeed, this.needs);
    await insertRows(em, StudentAgreement, this.agreements);
  }

  async #saveReferrals(em: Em): Promise<void> {
    await insertRows(em, ReferralDraft, this.drafts);
    await insertRows(em, Referral, this.referrals);
    await insertRows(em, ReferralSubmission, this.submissions);
    await insertRows(em, PriorIntervention, this.priorInterventions);
    await insertRows(em, ReferralQuestion, this.questions);
  }

  async #saveCases(em: Em): Promise<void> {
    await insertRows(em, Consent, this.consents);
    await insertRows(em, InterventionConsent, this.interventionConsents);
    await insertRows(em, SharingConsent, this.sharingConsents);
    await insertRows(em, SupportCase, this.cases);
    await insertRows(em, CaseCover, this.covers);
    await insertRows(em, PartnershipConfirmation, this.confirmations);
  }

  async #saveWork(em: Em): Promise<void> {
    await insertRows(em, Programme, this.programmes);
    await insertRows(em, ProgrammeSession, this.programmeSessions);
    await insertRows(em, WorkshopGroup, this.groups);
    await insertRows(em, GroupMembership, this.memberships);
    await insertRows(em, KeepApart, this.keepApart);
    await insertRows(em, WaitingListEntry, this.waitingList);
    await insertRows(em, TransitionNomination, this.nominations);
    await insertRows(em, TransitionNote, this.transitionNotes);
    await insertRows(em, RestrictedPart, this.restrictedParts);
    await insertRows(em, Session, this.sessions);
    await insertRows(em, SessionStudent, this.sessionStudents);
    await insertRows(em, PrivateNote, this.privateNotes);
  }

  async #savePlans(em: Em): Promise<void> {
    await insertRows(em, NeedsProfile, this.profiles);
    await insertRows(em, SupportPlan, this.plans);
    await insertRows(em, Target, this.targets);
    await insertRows(em, PlanVersion, this.planVersions);
    await insertRows(em, PlanTarget, this.planTargets);
    await insertRows(em, PlanAgreement, this.planAgreements);
    await insertRows(em, PlanReview, this.planReviews);
    await insertRows(em, GoalRating, this.goalRatings);
    await insertRows(em, Measure, this.measures);
  }
}
