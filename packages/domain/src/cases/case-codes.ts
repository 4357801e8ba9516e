export const CASE_STATUSES = ['ACTIVE', 'MONITORED', 'CLOSED'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const CASE_OUTCOMES = [
  'TARGETS_MET',
  'SOME_PROGRESS',
  'NO_LONGER_NEEDED',
  'MOVED_SCHOOL',
  'MOVED_TO_OTHER_SUPPORT',
  'CONSENT_WITHDRAWN',
  'DECLINED_BY_STUDENT',
  'PERMANENTLY_EXCLUDED',
  'OTHER',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** REF-7: the four who confirm the partnership agreement. */
export const PARTNERSHIP_PARTIES = ['SERVICE', 'SCHOOL', 'PARENT', 'STUDENT'] as const;
export type PartnershipParty = (typeof PARTNERSHIP_PARTIES)[number];
