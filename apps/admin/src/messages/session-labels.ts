import type {
  AbsenceReason,
  Attendance,
  HowItWent,
  LossReason,
  SessionKind,
  SessionStanding,
  Subtopic,
  Topic,
  Whose,
} from '@outreach/domain';

export const sessionKindLabels: Record<SessionKind, string> = {
  ADVICE: 'Advice to staff',
  OBSERVATION: 'Observation',
  ONE_TO_ONE: 'One-to-one support',
  GROUP: 'Small group',
  WORKSHOP: 'Targeted workshop',
  TRANSITION: 'Transition workshop',
  SIGNPOSTING: 'Signposting',
  MEETING: 'Meeting',
  REFERRAL_HELP: 'Help with a referral',
  RESPITE: 'Respite',
  MANAGED_MOVE: 'Managed move',
  PREPARATION: 'Preparation',
};

export const topicLabels: Record<Topic | Subtopic, string> = {
  COPING: 'Coping strategies',
  PROTECTIVE_BEHAVIOURS: 'Protective behaviours',
  ORGANISATION_AND_STUDY: 'Organisation and study skills',
  RELATIONSHIPS: 'Relationships',
  BULLYING: 'Bullying',
  OTHER: 'Other',
  PERSONAL_SAFETY: 'Personal safety',
  SELF_ESTEEM: 'Self-esteem',
  RESILIENCE: 'Resilience',
  CONFIDENCE: 'Confidence',
  TIME_MANAGEMENT: 'Managing time',
  PROBLEM_SOLVING: 'Problem-solving',
  PRIORITISING: 'Prioritising',
  CYBERBULLYING: 'Cyberbullying',
};

export const attendanceLabels: Record<Attendance, string> = {
  ATTENDED: 'Came',
  LATE: 'Came late',
  ABSENT: 'Absent',
};

export const absenceReasonLabels: Record<AbsenceReason, string> = {
  ILL: 'Ill',
  REFUSED: 'Did not want to come',
  ABSENT_FROM_SCHOOL: 'Not in school',
  SUSPENDED: 'Suspended',
  KEPT_IN_LESSON: 'Kept in a lesson',
  SCHOOL_ACTIVITY: 'At a school activity',
  FAMILY_DECISION: 'The family’s decision',
  NOT_FETCHED: 'Nobody fetched the student',
  NOT_KNOWN: 'Not known',
};

export const lossReasonLabels: Record<LossReason, string> = {
  WORKER_AWAY: 'The worker was away',
  WORKER_NEEDED_ELSEWHERE: 'The worker was needed elsewhere',
  SCHOOL_CLOSED: 'The school was closed',
  SCHOOL_ASKED: 'The school asked for it',
  ROOM_GONE: 'There was no room',
  STUDENT_ABSENT: 'The student was absent',
  STUDENT_REFUSED: 'The student did not want to come',
  CONSENT_WITHDRAWN: 'Consent was withdrawn',
  CASE_CLOSED: 'The case was closed',
  LEFT_SCHOOL: 'The student left the school',
  PLANNED_BY_MISTAKE: 'Planned by mistake',
};

export const whoseLabels: Record<Whose, string> = {
  STUDENT: 'The student',
  FAMILY: 'The family',
  SCHOOL: 'The school',
  SERVICE: 'The service',
  NOT_KNOWN: 'Not known',
};

export const howItWentLabels: Record<HowItWent, string> = {
  WELL: 'Went well',
  MIXED: 'Mixed',
  HARD: 'Was hard',
};

export const sessionStandingLabels: Record<SessionStanding, string> = {
  PLANNED: 'Planned',
  HAPPENED: 'Held',
  DID_NOT_HAPPEN: 'Not held',
  CANCELLED: 'Cancelled',
  NOT_RECORDED_YET: 'Not recorded yet',
};
