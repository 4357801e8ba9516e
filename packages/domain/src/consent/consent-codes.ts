/** Who may sign, and who may not (SSR-3). */
export const RELATIONSHIPS = [
  'MOTHER',
  'FATHER',
  'STEP_PARENT',
  'CARER',
  'GRANDPARENT',
  'GUARDIAN',
  'SPECIAL_GUARDIAN',
  'LOCAL_AUTHORITY',
  'SIBLING',
  'OTHER',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const PARENTAL_RESPONSIBILITY = ['HELD', 'NOT_HELD', 'NOT_STATED'] as const;
export type ParentalResponsibility = (typeof PARENTAL_RESPONSIBILITY)[number];

export const CONSENT_METHODS = ['PAPER', 'ELECTRONIC', 'VERBAL_WITNESSED'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

/** CNS-1: agreed to one by one. Consent to outreach is not consent to respite. */
export const INTERVENTION_CONSENT_KINDS = ['ONE_TO_ONE', 'GROUP', 'RESPITE'] as const;
export type InterventionConsentKind = (typeof INTERVENTION_CONSENT_KINDS)[number];

/** SHR-1: the form names the agencies; there is no blanket "relevant agencies". */
export const AGENCIES = [
  'SCHOOL_NURSE',
  'CAMHS',
  'FAMILIES_FIRST',
  'SOCIAL_CARE',
  'EDUCATIONAL_PSYCHOLOGY',
  'ATTENDANCE_TEAM',
  'YOUTH_JUSTICE',
  'POLICE',
  'GP',
  'VIRTUAL_SCHOOL',
  'INCLUSION_PANEL',
  'OTHER_NAMED',
] as const;
export type AgencyCode = (typeof AGENCIES)[number];

export const INFORMATION_KINDS = [
  'NAME_AND_CONTACT',
  'ATTENDANCE',
  'BEHAVIOUR',
  'NEEDS',
  'HEALTH',
] as const;
export type InformationKind = (typeof INFORMATION_KINDS)[number];

/** CNS-3: any time, by telephone too. */
export const WITHDRAWAL_METHODS = ['IN_PERSON', 'PHONE', 'WRITING'] as const;
export type WithdrawalMethod = (typeof WITHDRAWAL_METHODS)[number];

export const CONSENT_STATES = [
  'GIVEN',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'DISPUTED',
  'NONE',
] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** SSR-4: the student is asked too. */
export const STUDENT_AGREEMENT_ANSWERS = [
  'AGREES',
  'AGREES_IN_PART',
  'DOES_NOT_AGREE',
  'NOT_ASKED_YET',
] as const;
export type StudentAgreementAnswer = (typeof STUDENT_AGREEMENT_ANSWERS)[number];
