import type { Enum } from '../graphql/graphql.ts';

/** Roles, in the words of the service. */
export const roleLabels: Record<Enum<'Role'>, string> = {
  MANAGER: 'Manager',
  OUTREACH_WORKER: 'Outreach worker',
  SCHOOL_LEAD: 'School lead',
  SCHOOL_REFERRER: 'School referrer',
  PANEL_MEMBER: 'Panel member',
  CENTRE_STAFF: 'Centre staff',
  COMMISSIONER: 'Commissioner',
  ADMINISTRATOR: 'Administrator',
};

export const accountStateLabels: Record<Enum<'AccountState'>, string> = {
  ACTIVE: 'In use',
  INVITED: 'Invited',
  DISABLED: 'Disabled',
};

export const allocationRoleLabels: Record<Enum<'AllocationRole'>, string> = {
  DEDICATED: 'Dedicated worker',
  COVER: 'Cover',
};

export const weekdayLabels: Record<Enum<'Weekday'>, string> = {
  MON: 'Monday',
  TUE: 'Tuesday',
  WED: 'Wednesday',
  THU: 'Thursday',
  FRI: 'Friday',
};

export const closureKindLabels: Record<Enum<'ClosureKind'>, string> = {
  INSET: 'INSET day',
  CLOSURE: 'Closed',
  OCCASIONAL: 'Occasional day',
  BANK_HOLIDAY: 'Bank holiday',
};

export const termLabels: Record<Enum<'TermName'>, string> = {
  AUTUMN: 'Autumn',
  SPRING: 'Spring',
  SUMMER: 'Summer',
};

export const schoolStatusLabels: Record<Enum<'SchoolStatus'>, string> = {
  OPEN: 'Open',
  CLOSED: 'Closed',
  PROPOSED_TO_OPEN: 'Proposed to open',
  PROPOSED_TO_CLOSE: 'Proposed to close',
};

export const importStateLabels: Record<Enum<'ImportState'>, string> = {
  APPLIED: 'Taken in',
  REFUSED: 'Refused',
};

export const sexLabels: Record<Enum<'Sex'>, string> = {
  FEMALE: 'Female',
  MALE: 'Male',
  NOT_STATED: 'Not stated',
};

export const senProvisionLabels: Record<Enum<'SenProvisionCode'>, string> = {
  N: 'No special educational need',
  K: 'SEN support',
  E: 'Education, health and care plan',
};

export const historySubjectLabels: Record<Enum<'HistorySubject'>, string> = {
  STUDENT: 'Student',
  CONSENT: 'Consent',
  REFERRAL_DRAFT: 'Referral not sent yet',
  REFERRAL: 'Referral',
  CASE: 'Case',
  ALLOCATION: 'Allocation',
  SCHOOL: 'School',
  SESSION: 'Session',
  GROUP: 'Group',
  PROGRAMME: 'Programme',
  PLAN: 'Profile, plan or measure',
  STAFF: 'Staff',
  CENTRE: 'Centre',
};

export const attentionLabels: Record<Enum<'AttentionKind'>, string> = {
  REFERRAL_AWAITING_REPLY: 'Referral to answer',
  REFERRAL_RETURNED: 'Question to answer',
  REFERRAL_CHALLENGED: 'Decision challenged',
  DRAFT_UNFINISHED: 'Referral not sent yet',
  SIGN_OFF_WAITING: 'Referral to sign off',
  CONSENT_EXPIRING: 'Consent runs out soon',
  CONSENT_DISPUTED: 'Consent disputed',
  CASE_CHECK_DUE: 'Check of a monitored case',
  PLAN_REVIEW_DUE: 'Plan to review',
  PARTNERSHIP_INCOMPLETE: 'Partnership agreement to complete',
  ARRIVAL_UNKNOWN: 'Did they arrive?',
  CHECK_IN_OVERDUE: 'Check-in overdue',
  CASE_WITHOUT_CONSENT: 'Open case without valid consent',
  SCHOOL_WITHOUT_WORKER: 'School without a worker',
};
