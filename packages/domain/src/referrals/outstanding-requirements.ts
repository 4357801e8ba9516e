import { consentStanding, maySupport, type ConsentStanding } from '../consent/consent-standing.ts';
import type { ConsentRecord } from '../consent/consent-record.ts';
import type { CaseId, ReferralId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { assessReadiness } from './assess-readiness.ts';
import type { ReferralContent, SupportKind } from './referral-content.ts';
import type { ReferralDraft } from './referral-draft.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export const REFERRAL_SECTIONS = [
  'STUDENT',
  'REASONS',
  'STRENGTHS_AND_VIEWS',
  'PRIOR_INTERVENTIONS',
  'SUPPORT_SOUGHT',
  'CONSENT',
  'SIGN_OFF',
] as const;
export type ReferralSection = (typeof REFERRAL_SECTIONS)[number];

export interface Requirement {
  readonly code: ReferralViolationCode;
  readonly section: ReferralSection;
  readonly field?: string;
  /** Nothing can be sent without it; otherwise it is shown and may be sent all the same. */
  readonly blocking: boolean;
}

/** What has to be looked up to answer: the roll, the area, what is open, and what was signed. */
export interface ReferralFacts {
  readonly today: SchoolDate;
  readonly enrolments: readonly {
    readonly schoolId: SchoolId;
    readonly kind: 'MAIN' | 'SUBSIDIARY';
  }[];
  readonly schoolInArea: boolean;
  readonly openReferralId: ReferralId | null;
  readonly openCaseId: CaseId | null;
  readonly consents: readonly ConsentRecord[];
  readonly studentAsked: boolean;
  readonly authorIsLead: boolean;
}

type Settings = Pick<
  ServiceSettings,
  | 'leadSignOffRequired'
  | 'consentBeingSoughtAllowed'
  | 'minimumInterventionKinds'
  | 'minimumSixWeekInterventions'
  | 'sixWeeksInDays'
>;

/**
 * Everything that is still missing before a referral can be sent. The same function answers in the form,
 * when it is sent, and in the letter (rules.md §5, point 4).
 */
export function outstandingRequirements(
  draft: Pick<ReferralDraft, 'schoolId' | 'content' | 'signedOff'>,
  facts: ReferralFacts,
  settings: Settings,
): Requirement[] {
  return [
    ...studentRequirements(draft, facts),
    ...contentRequirements(draft.content),
    ...readinessRequirements(draft.content, facts, settings),
    ...consentRequirements(
      { schoolId: draft.schoolId, supportSought: draft.content.supportSought },
      facts,
      settings,
    ),
    ...signOffRequirements(draft, facts, settings),
  ];
}

const missing = (
  code: ReferralViolationCode,
  section: ReferralSection,
  field?: string,
  blocking = true,
): Requirement => ({ code, section, blocking, ...(field === undefined ? {} : { field }) });

/** REF-1, SCH-1, REF-4: on roll there as main registration, in the area, nothing open already. */
function studentRequirements(
  { schoolId }: Pick<ReferralDraft, 'schoolId'>,
  { enrolments, schoolInArea, openReferralId, openCaseId }: ReferralFacts,
): Requirement[] {
  return [
    ...rollRequirements({ schoolId }, { enrolments }),
    ...(schoolInArea ? [] : [missing('SCHOOL_OUTSIDE_SERVICE', 'STUDENT')]),
    ...(openReferralId === null ? [] : [missing('OPEN_REFERRAL_EXISTS', 'STUDENT')]),
    ...(openCaseId === null ? [] : [missing('JOINS_OPEN_CASE', 'STUDENT', undefined, false)]),
  ];
}

/** REF-1: on roll there that day, and not only as a guest. */
function rollRequirements(
  { schoolId }: Pick<ReferralDraft, 'schoolId'>,
  { enrolments }: Pick<ReferralFacts, 'enrolments'>,
): Requirement[] {
  const here = enrolments.filter((enrolment) => enrolment.schoolId === schoolId);
  const main = here.some(({ kind }) => kind === 'MAIN');
  return [
    ...(here.length === 0 ? [missing('NOT_ON_ROLL_AT_SCHOOL', 'STUDENT')] : []),
    ...(here.length > 0 && !main ? [missing('SUBSIDIARY_ENROLMENT_ONLY', 'STUDENT')] : []),
  ];
}

interface Sought {
  readonly supportSought: readonly SupportKind[];
}

/** What has to be so again on the day on which a referral is accepted: weeks may lie between. */
export type AcceptanceFacts = Pick<
  ReferralFacts,
  'today' | 'enrolments' | 'consents' | 'studentAsked'
>;

/** REF-1, SSR-2, CNS-3: still on roll there, and still agreed to by a parent; what is sought does not do. */
export function acceptanceRequirements(
  { schoolId, supportSought }: Pick<ReferralDraft, 'schoolId'> & Sought,
  facts: AcceptanceFacts,
): Requirement[] {
  const settings = { consentBeingSoughtAllowed: false };
  return [
    ...rollRequirements({ schoolId }, facts),
    ...consentRequirements({ schoolId, supportSought }, facts, settings).filter(
      ({ blocking }) => blocking,
    ),
  ];
}

/** NEED-1, NEED-2, PRI-3, ATT-1: of what a school says, at first and in an answer. */
export function contentRequirements(content: ReferralContent): Requirement[] {
  const { attendance, urgency } = content;
  const impossible =
    attendance !== null &&
    (attendance.attended > attendance.possible || attendance.to < attendance.from);
  return [
    ...(content.purpose === null ? [missing('PURPOSE_MISSING', 'SUPPORT_SOUGHT', 'purpose')] : []),
    ...(content.presentingReasons.length === 0
      ? [missing('REASONS_MISSING', 'REASONS', 'presentingReasons')]
      : []),
    ...(isBlank(content.strengths)
      ? [missing('STRENGTHS_MISSING', 'STRENGTHS_AND_VIEWS', 'strengths')]
      : []),
    ...(isBlank(content.studentView)
      ? [missing('STUDENT_VIEW_MISSING', 'STRENGTHS_AND_VIEWS', 'studentView')]
      : []),
    ...(isBlank(content.parentView)
      ? [missing('PARENT_VIEW_MISSING', 'STRENGTHS_AND_VIEWS', 'parentView', false)]
      : []),
    ...(content.supportSought.length === 0
      ? [missing('SUPPORT_SOUGHT_MISSING', 'SUPPORT_SOUGHT', 'supportSought')]
      : []),
    ...(urgency !== null && isBlank(urgency.explanation)
      ? [missing('URGENCY_NOT_EXPLAINED', 'REASONS', 'urgency.explanation')]
      : []),
    ...(impossible ? [missing('ATTENDANCE_IMPOSSIBLE', 'REASONS', 'attendance')] : []),
    ...(content.safeguardingLeadAware === null
      ? [missing('SAFEGUARDING_LEAD_NOT_ASKED', 'REASONS', 'safeguardingLeadAware')]
      : []),
  ];
}

/** PRI-1, PRI-3: shown before sending, and never an automatic refusal. */
function readinessRequirements(
  content: ReferralContent,
  { today }: ReferralFacts,
  settings: Settings,
): Requirement[] {
  if (content.purpose === 'ADVICE' || content.urgency !== null) return [];
  return assessReadiness(content, today, settings).met
    ? []
    : [missing('READINESS_NOT_MET', 'PRIOR_INTERVENTIONS', 'priorInterventions', false)];
}

const NEEDS_CONSENT_TO: Partial<Record<SupportKind, 'ONE_TO_ONE' | 'GROUP' | 'RESPITE'>> = {
  ONE_TO_ONE: 'ONE_TO_ONE',
  SMALL_GROUP: 'GROUP',
  WORKSHOP: 'GROUP',
  RESPITE: 'RESPITE',
};

/**
 * SSR-2, SSR-4: sending the child's name needs a form that this school had signed; the student is asked too.
 * Consent that is being sought can be waited for; a no cannot (CNS-4).
 */
function consentRequirements(
  { schoolId, supportSought }: Pick<ReferralDraft, 'schoolId'> & Sought,
  facts: AcceptanceFacts,
  settings: Pick<Settings, 'consentBeingSoughtAllowed'>,
): Requirement[] {
  const standing = consentStanding(
    facts.consents.filter((record) => record.schoolId === schoolId),
    facts.today,
  );
  const states = standing.interventions.map(({ state }) => state);
  const recorded = states.some((state) => state !== 'NONE');
  const wanted = supportSought.flatMap((kind) => NEEDS_CONSENT_TO[kind] ?? []);
  const sought =
    settings.consentBeingSoughtAllowed &&
    states.every((state) => state === 'NONE' || state === 'EXPIRED');
  return [
    ...(recorded ? [] : [missing('CONSENT_NOT_RECORDED', 'CONSENT', 'consent', !sought)]),
    ...(recorded && !coversSomething(standing, wanted)
      ? [missing('CONSENT_NOT_VALID', 'CONSENT', 'consent', !sought)]
      : []),
    ...(facts.studentAsked
      ? []
      : [missing('STUDENT_NOT_ASKED', 'CONSENT', 'studentAgreement', false)]),
  ];
}

/** Each kind can be refused (CNS-1): enough that one kind asked for, or any where none needs consent, is agreed to. */
function coversSomething(
  standing: ConsentStanding,
  wanted: readonly ('ONE_TO_ONE' | 'GROUP' | 'RESPITE')[],
): boolean {
  const kinds = wanted.length > 0 ? wanted : (['ONE_TO_ONE', 'GROUP', 'RESPITE'] as const);
  return kinds.some((kind) => maySupport(standing, kind));
}

/** REF-3: somebody who is not the lead needs the lead's sign-off. */
function signOffRequirements(
  { signedOff }: Pick<ReferralDraft, 'signedOff'>,
  { authorIsLead }: ReferralFacts,
  { leadSignOffRequired }: Settings,
): Requirement[] {
  return !leadSignOffRequired || authorIsLead || signedOff !== null
    ? []
    : [missing('SIGN_OFF_MISSING', 'SIGN_OFF', 'signOff')];
}
