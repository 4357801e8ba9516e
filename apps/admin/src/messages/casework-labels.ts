import type { Enum } from '../graphql/graphql.ts';

export const referralStatusLabels: Record<Enum<'ReferralStatus'>, string> = {
  SUBMITTED: 'Waiting for an answer',
  RETURNED: 'Question asked',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  CHALLENGED: 'Challenged',
  WITHDRAWN: 'Withdrawn',
};

export const referralPurposeLabels: Record<Enum<'ReferralPurpose'>, string> = {
  SUPPORT: 'Support in school',
  REINTEGRATION: 'Reintegration',
  TRANSITION: 'Transition',
  ADVICE: 'Advice',
};

export const caseStatusLabels: Record<Enum<'CaseStatus'>, string> = {
  ACTIVE: 'Active',
  MONITORED: 'Monitored',
  CLOSED: 'Closed',
};

export const caseOutcomeLabels: Record<Enum<'CaseOutcome'>, string> = {
  TARGETS_MET: 'Targets met',
  SOME_PROGRESS: 'Some progress',
  NO_LONGER_NEEDED: 'No longer needed',
  MOVED_SCHOOL: 'Moved school',
  MOVED_TO_OTHER_SUPPORT: 'Moved to other support',
  CONSENT_WITHDRAWN: 'Consent withdrawn',
  DECLINED_BY_STUDENT: 'Declined by the student',
  PERMANENTLY_EXCLUDED: 'Permanently excluded',
  OTHER: 'Other',
};

export const declineReasonLabels: Record<Enum<'DeclineReason'>, string> = {
  NOT_ON_ROLL: 'Not on roll at the school',
  OUTSIDE_SERVICE: 'Outside the service',
  NORMAL_RANGE_NOT_TRIED: 'Support in school not tried yet',
  CONSENT_MISSING: 'Consent missing',
  NEED_MET_ELSEWHERE: 'Need met elsewhere',
  STATUTORY_ROUTE_NEEDED: 'A statutory route is needed',
  NO_CAPACITY: 'No capacity',
  OTHER: 'Other',
};

export const partnershipPartyLabels: Record<Enum<'PartnershipParty'>, string> = {
  SERVICE: 'The service',
  SCHOOL: 'The school',
  PARENT: 'Parent or carer',
  STUDENT: 'Student',
};

export const urgencyReasonLabels: Record<Enum<'UrgencyReason'>, string> = {
  RISK_OF_PERMANENT_EXCLUSION: 'At risk of permanent exclusion',
  NEW_ARRIVAL: 'New arrival',
  AFTER_A_MOVE: 'After a move of school',
};

export const saidByLabels: Record<Enum<'SaidBy'>, string> = {
  STUDENT: 'Student',
  PARENT: 'Parent or carer',
  SCHOOL: 'School',
  WORKER: 'Outreach worker',
};

export const sanctionLabels: Record<Enum<'SanctionKind'>, string> = {
  DETENTION: 'Detention',
  ISOLATION: 'Isolation',
  REPORT_CARD: 'Report card',
  SUSPENSION: 'Suspension',
  OTHER: 'Other',
};

export const referralSectionLabels: Record<Enum<'ReferralSection'>, string> = {
  STUDENT: 'Student',
  REASONS: 'Reasons',
  STRENGTHS_AND_VIEWS: 'Strengths and views',
  PRIOR_INTERVENTIONS: 'What has been tried',
  SUPPORT_SOUGHT: 'Support you ask for',
  CONSENT: 'Consent',
  SIGN_OFF: 'Sign-off',
};

export const enrolmentKindLabels: Record<Enum<'EnrolmentKind'>, string> = {
  MAIN: 'Main school',
  SUBSIDIARY: 'Second school',
};
