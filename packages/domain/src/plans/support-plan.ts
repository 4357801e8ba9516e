import type { PartnershipParty } from '../cases/case-codes.ts';
import type { Instant, PlanId, SchoolDate, StaffId, TargetId } from '../kernel/identifiers.ts';
import type { SaidBy } from '../referrals/referral-content.ts';
import type { Subtopic, Topic } from '../sessions/session-codes.ts';
import type { TargetEnd } from './end-report.ts';
import type { ReviewAnswer } from './plan-codes.ts';
import type { PlanPlace } from './plan-rules.ts';

/** What is to become better, and whose aim that is (ASS-3). It keeps its id, and so its ratings, across versions. */
export interface Target {
  readonly id: TargetId;
  readonly aim: string;
  readonly aimOf: SaidBy;
  /** TOP-3: what is worked on for it, so that "what did we do about it?" has an answer. */
  readonly topics: readonly (Topic | Subtopic)[];
  readonly owner: { readonly party: PartnershipParty; readonly name: string };
  /** None once it was met at a review. */
  readonly reviewOn: SchoolDate | null;
}

/** A number from 0 to 10 and who gave it, in the order in which they were recorded. */
export interface GoalRating {
  readonly targetId: TargetId;
  readonly value: number;
  readonly ratedBy: SaidBy;
  readonly ratedOn: SchoolDate;
  readonly recordedAt: Instant;
  /** rules.md 4.6: a start that was rated after the work began is shown as such. */
  readonly workHadBegun: boolean;
}

export interface PlanAgreement {
  readonly party: PartnershipParty;
  readonly name: string;
  readonly agreedOn: SchoolDate;
}

export interface TargetReview {
  readonly targetId: TargetId;
  readonly answer: ReviewAnswer;
  readonly nextReviewOn: SchoolDate | null;
}

export interface PlanReview {
  readonly version: number;
  readonly reviewedOn: SchoolDate;
  readonly note: string;
  readonly targets: readonly TargetReview[];
}

interface VersionCommon {
  readonly version: number;
  readonly writtenOn: SchoolDate;
  readonly writtenBy: StaffId;
  /** Why the plan that was agreed is changed; none for a first one. */
  readonly reason: string | null;
  readonly targets: readonly Target[];
  readonly agreements: readonly PlanAgreement[];
}

export type DraftVersion = VersionCommon & { readonly state: 'DRAFT' };
export type AgreedVersion = VersionCommon & { readonly state: 'AGREED' };
export type SupersededVersion = VersionCommon & {
  readonly state: 'SUPERSEDED';
  readonly supersededOn: SchoolDate;
};
export type EndedVersion = VersionCommon & {
  readonly state: 'ENDED';
  readonly endedOn: SchoolDate;
  readonly report: readonly TargetEnd[];
};
export type PlanVersion = DraftVersion | AgreedVersion | SupersededVersion | EndedVersion;

/** The plan of one case: what was agreed and what is being written, beside each other, and every rating. */
export interface SupportPlan extends PlanPlace {
  readonly id: PlanId;
  readonly versions: readonly PlanVersion[];
  readonly ratings: readonly GoalRating[];
  readonly reviews: readonly PlanReview[];
}

export type PlanEvent =
  | { readonly type: 'PlanWritten'; readonly plan: DraftVersion }
  | {
      readonly type: 'PlanDraftChanged';
      readonly version: number;
      readonly on: SchoolDate;
      readonly targets: readonly Target[];
    }
  | {
      readonly type: 'PlanAgreementGiven';
      readonly version: number;
      readonly agreement: PlanAgreement;
    }
  | { readonly type: 'PlanAgreed'; readonly version: number }
  | { readonly type: 'PlanSuperseded'; readonly version: number; readonly on: SchoolDate }
  | { readonly type: 'GoalRated'; readonly rating: GoalRating }
  | { readonly type: 'PlanReviewed'; readonly review: PlanReview }
  | {
      readonly type: 'PlanEnded';
      readonly version: number;
      readonly on: SchoolDate;
      readonly report: readonly TargetEnd[];
    };

/** What is being written and not agreed to yet. */
export function draftOf({ versions }: Pick<SupportPlan, 'versions'>): DraftVersion | undefined {
  return versions.find((one) => one.state === 'DRAFT');
}

/** The plan that holds: what was agreed last goes on to hold while its change is being written. */
export function planInForce({
  versions,
}: Pick<SupportPlan, 'versions'>): AgreedVersion | undefined {
  return versions.find((one) => one.state === 'AGREED');
}

/** What a plan becomes by what happened. No version and no rating is ever taken away. */
export function evolvePlan(state: SupportPlan, event: PlanEvent): SupportPlan {
  const changed = (version: number, change: (one: PlanVersion) => PlanVersion): SupportPlan => ({
    ...state,
    versions: state.versions.map((one) => (one.version === version ? change(one) : one)),
  });
  switch (event.type) {
    case 'PlanWritten':
      return { ...state, versions: [...state.versions, event.plan] };
    case 'PlanDraftChanged':
      return changed(event.version, (one) => ({
        ...one,
        writtenOn: event.on,
        targets: event.targets,
        agreements: [],
      }));
    case 'PlanAgreementGiven':
      return changed(event.version, (one) => ({
        ...one,
        agreements: [
          ...one.agreements.filter(({ party }) => party !== event.agreement.party),
          event.agreement,
        ],
      }));
    case 'PlanAgreed':
      return changed(event.version, (one) => ({ ...commonOf(one), state: 'AGREED' }));
    case 'PlanSuperseded':
      return changed(event.version, (one) => ({
        ...commonOf(one),
        state: 'SUPERSEDED',
        supersededOn: event.on,
      }));
    case 'GoalRated':
      return { ...state, ratings: [...state.ratings, event.rating] };
    case 'PlanReviewed':
      return {
        ...changed(event.review.version, (one) => ({
          ...one,
          targets: one.targets.map((target) => ({
            ...target,
            reviewOn: reviewOf(event.review, target)?.nextReviewOn ?? null,
          })),
        })),
        reviews: [...state.reviews, event.review],
      };
    case 'PlanEnded':
      return changed(event.version, (one) => ({
        ...commonOf(one),
        state: 'ENDED',
        endedOn: event.on,
        report: event.report,
      }));
  }
}

function reviewOf({ targets }: PlanReview, { id }: Target): TargetReview | undefined {
  return targets.find(({ targetId }) => targetId === id);
}

function commonOf(version: PlanVersion): VersionCommon {
  return {
    version: version.version,
    writtenOn: version.writtenOn,
    writtenBy: version.writtenBy,
    reason: version.reason,
    targets: version.targets,
    agreements: version.agreements,
  };
}
