export const SEXES = ['FEMALE', 'MALE', 'NOT_STATED'] as const;
export type Sex = (typeof SEXES)[number];

export const ENROLMENT_KINDS = ['MAIN', 'SUBSIDIARY'] as const;
export type EnrolmentKind = (typeof ENROLMENT_KINDS)[number];

/** facts.md §5: none, SEN support, education, health and care plan. */
export const SEN_PROVISIONS = ['N', 'K', 'E'] as const;
export type SenProvisionCode = (typeof SEN_PROVISIONS)[number];

/** Primary types of need of the school census (facts.md §5). */
export const SEN_NEEDS = [
  'SPLD',
  'MLD',
  'SLD',
  'PMLD',
  'SEMH',
  'SLCN',
  'HI',
  'VI',
  'MSI',
  'PD',
  'ASD',
  'DS',
  'OTH',
  'NSA',
] as const;

export const STUDENT_VIOLATIONS = [
  'GIVEN_NAME_MISSING',
  'FAMILY_NAME_MISSING',
  'DATE_OF_BIRTH_IMPOSSIBLE',
  'YEAR_GROUP_IMPOSSIBLE',
  'YEAR_GROUP_MISMATCH',
  'UPN_AND_REASON',
  'UPN_REASON_UNKNOWN',
  'UPN_IN_USE',
  'ON_ROLL_IN_FUTURE',
  'ALREADY_ON_ROLL_THERE',
  'MAIN_ENROLMENT_OVERLAP',
  'ENROLMENT_BEFORE_CURRENT',
  'CONTACT_NAME_MISSING',
  'CONTACT_UNREACHABLE',
  'RECORDED_IN_FUTURE',
  'SEN_NEED_UNKNOWN',
  'PROVISION_OVERLAP',
] as const;
