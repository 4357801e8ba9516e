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
