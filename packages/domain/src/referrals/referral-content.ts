import * as v from 'valibot';
import { isSchoolDate } from '../kernel/dates.ts';

export const REFERRAL_PURPOSES = ['SUPPORT', 'REINTEGRATION', 'TRANSITION', 'ADVICE'] as const;
export type ReferralPurpose = (typeof REFERRAL_PURPOSES)[number];

/** Reasons in neutral words (NEED-3); "not known yet" is an answer (NEED-4). Never a diagnosis (CAS-4). */
export const PRESENTING_REASONS = [
  'EMOTIONAL_REGULATION',
  'WORRY_OR_LOW_MOOD',
  'SELF_ESTEEM',
  'PEER_RELATIONSHIPS',
  'ADULT_RELATIONSHIPS',
  'UNSTRUCTURED_TIME',
  'ATTENTION_AND_ORGANISATION',
  'CLASSROOM_DISRUPTION',
  'PHYSICAL_AGGRESSION',
  'VERBAL_AGGRESSION',
  'RISK_TAKING',
  'BULLYING_EXPERIENCED',
  'BULLYING_OTHERS',
  'ATTENDANCE',
  'TRANSITION',
  'FAMILY_CHANGE',
  'NOT_KNOWN_YET',
  'OTHER',
] as const;
export type PresentingReason = (typeof PRESENTING_REASONS)[number];

/** NEED-1: each reason has somebody who says so. */
export const SAID_BY = ['STUDENT', 'PARENT', 'SCHOOL', 'WORKER'] as const;
export type SaidBy = (typeof SAID_BY)[number];

/** The ladder of support of rules.md 4.7, lightest first. */
export const SUPPORT_KINDS = [
  'ADVICE',
  'OBSERVATION',
  'ONE_TO_ONE',
  'SMALL_GROUP',
  'WORKSHOP',
  'RESPITE',
  'MANAGED_MOVE',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** What secondary schools normally try before they refer (PRI-1). */
export const INTERVENTION_KINDS = [
  'PASTORAL_MENTOR',
  'SEAT_OR_TIMETABLE_CHANGE',
  'TEACHER_STRATEGIES',
  'SMALL_GROUP_NURTURE',
  'SOCIAL_SKILLS_GROUP',
  'COUNSELLING',
  'LEARNING_SUPPORT',
  'INDIVIDUAL_PLAN',
  'PASTORAL_SUPPORT_PROGRAMME',
  'PARENT_MEETINGS',
  'RESTORATIVE_WORK',
  'EXTERNAL_AGENCY',
  'IN_SCHOOL_ALTERNATIVE_PROVISION',
  'REDUCED_TIMETABLE',
  'OTHER',
] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];

export const INTERVENTION_EFFECTS = ['NONE', 'LITTLE', 'SOME', 'GOOD'] as const;
export type InterventionEffect = (typeof INTERVENTION_EFFECTS)[number];

/** PRI-5: a sanction is no intervention and is recorded apart. */
export const SANCTION_KINDS = [
  'DETENTION',
  'ISOLATION',
  'REPORT_CARD',
  'SUSPENSION',
  'OTHER',
] as const;

/** PRI-3: exceptions to readiness, each with a reason that the manager confirms. */
export const URGENCY_REASONS = [
  'RISK_OF_PERMANENT_EXCLUSION',
  'NEW_ARRIVAL',
  'AFTER_A_MOVE',
] as const;
export type UrgencyReason = (typeof URGENCY_REASONS)[number];

const date = v.nullable(v.pipe(v.string(), v.check(isSchoolDate, 'DATE')));
const text = v.nullable(v.pipe(v.string(), v.maxLength(10_000, 'TOO_LONG')));
const id = v.pipe(v.string(), v.uuid('ID'));

const PriorIntervention = v.object({
  id,
  kind: v.picklist(INTERVENTION_KINDS),
  from: date,
  to: date,
  frequency: text,
  byWhom: text,
  aim: text,
  effect: v.nullable(v.picklist(INTERVENTION_EFFECTS)),
  evidence: text,
  comment: text,
  atPreviousSchool: v.boolean(),
});

/** What a school says: held by a draft as it is typed, frozen each time it is sent. */
export const ReferralContentShape = v.object({
  purpose: v.nullable(v.picklist(REFERRAL_PURPOSES)),
  presentingReasons: v.pipe(
    v.array(
      v.object({
        reason: v.picklist(PRESENTING_REASONS),
        saidBy: v.picklist(SAID_BY),
        since: date,
        note: text,
      }),
    ),
    v.maxLength(30, 'TOO_MANY'),
  ),
  strengths: text,
  studentView: text,
  parentView: text,
  hopedOutcome: text,
  whyReferNow: text,
  supportSought: v.pipe(v.array(v.picklist(SUPPORT_KINDS)), v.maxLength(7, 'TOO_MANY')),
  priorInterventions: v.pipe(v.array(PriorIntervention), v.maxLength(40, 'TOO_MANY')),
  sanctions: v.pipe(
    v.array(v.object({ id, kind: v.picklist(SANCTION_KINDS), from: date, note: text })),
    v.maxLength(40, 'TOO_MANY'),
  ),
  urgency: v.nullable(
    v.object({
      reason: v.picklist(URGENCY_REASONS),
      explanation: v.pipe(v.string(), v.maxLength(10_000, 'TOO_LONG')),
    }),
  ),
  attendance: v.nullable(
    v.object({
      possible: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
      attended: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
      from: v.pipe(v.string(), v.check(isSchoolDate, 'DATE')),
      to: v.pipe(v.string(), v.check(isSchoolDate, 'DATE')),
    }),
  ),
  agenciesInvolved: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(200, 'TOO_LONG'))),
    v.maxLength(30, 'TOO_MANY'),
  ),
  accessNeeds: text,
  safeguardingLeadAware: v.nullable(v.boolean()),
});

export type ReferralContent = v.InferOutput<typeof ReferralContentShape>;
export type PriorInterventionEntry = ReferralContent['priorInterventions'][number];

/** Some fields of it: what a form sends as somebody types. */
export const ReferralContentPatchShape = v.partial(ReferralContentShape);
export type ReferralContentPatch = v.InferOutput<typeof ReferralContentPatchShape>;

/** A form nobody has written in. */
export function emptyReferralContent(): ReferralContent {
  return {
    purpose: null,
    presentingReasons: [],
    strengths: null,
    studentView: null,
    parentView: null,
    hopedOutcome: null,
    whyReferNow: null,
    supportSought: [],
    priorInterventions: [],
    sanctions: [],
    urgency: null,
    attendance: null,
    agenciesInvolved: [],
    accessNeeds: null,
    safeguardingLeadAware: null,
  };
}

/** The content with some fields as somebody just typed them; what the patch leaves out stays. */
export function patchedContent(
  content: ReferralContent,
  patch: ReferralContentPatch,
): ReferralContent {
  return Object.assign({}, content, patch);
}
