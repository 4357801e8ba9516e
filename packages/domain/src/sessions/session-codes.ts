import type { InterventionConsentKind } from '../consent/consent-codes.ts';

/** The seven kinds of support of the service's own list (rules.md 4.9); what is worked on is a topic, apart. */
export const LISTED_SUPPORT = [
  'WORKSHOP',
  'TRANSITION',
  'SIGNPOSTING',
  'MEETING',
  'REFERRAL_HELP',
  'RESPITE',
  'MANAGED_MOVE',
] as const;

/** How a worker's time in a school is spent: the ladder of rules.md 4.7, the seven kinds, and getting ready. */
export const SESSION_KINDS = [
  'ADVICE',
  'OBSERVATION',
  'ONE_TO_ONE',
  'GROUP',
  ...LISTED_SUPPORT,
  'PREPARATION',
] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** How many students a session of a kind names. */
export type StudentsNamed = 'NONE' | 'ONE' | 'SEVERAL' | 'ANY';

export interface SessionKindRule {
  readonly students: StudentsNamed;
  /** What a parent must have agreed to for each student named; `ANY` for support of whichever kind. */
  readonly consent: InterventionConsentKind | 'ANY' | null;
  /** TOP-1: it says what was worked on. */
  readonly hasTopics: boolean;
}

/**
 * CAS-1, CNS-1, TRN-2: what each kind asks for. Advice to staff names no child and needs no consent (SUP-1); a
 * named child is talked about only where some support was agreed to.
 */
export const SESSION_KIND_RULES: Readonly<Record<SessionKind, SessionKindRule>> = {
  ADVICE: { students: 'NONE', consent: null, hasTopics: true },
  OBSERVATION: { students: 'ANY', consent: 'ANY', hasTopics: false },
  ONE_TO_ONE: { students: 'ONE', consent: 'ONE_TO_ONE', hasTopics: true },
  GROUP: { students: 'SEVERAL', consent: 'GROUP', hasTopics: true },
  WORKSHOP: { students: 'SEVERAL', consent: 'GROUP', hasTopics: true },
  TRANSITION: { students: 'SEVERAL', consent: 'GROUP', hasTopics: true },
  SIGNPOSTING: { students: 'ANY', consent: 'ANY', hasTopics: false },
  MEETING: { students: 'ANY', consent: 'ANY', hasTopics: false },
  REFERRAL_HELP: { students: 'ANY', consent: 'ANY', hasTopics: false },
  RESPITE: { students: 'ANY', consent: 'RESPITE', hasTopics: true },
  MANAGED_MOVE: { students: 'ANY', consent: 'ANY', hasTopics: false },
  PREPARATION: { students: 'NONE', consent: null, hasTopics: false },
};

/** Work with the student themselves; where they are talked about or looked on, nobody waits for them to come. */
export function studentTakesPart(kind: SessionKind): boolean {
  const { consent } = SESSION_KIND_RULES[kind];
  return consent !== null && consent !== 'ANY';
}

/** The five topics of the service's own list (rules.md 4.9), and what is not there yet. */
export const TOPICS = [
  'COPING',
  'PROTECTIVE_BEHAVIOURS',
  'ORGANISATION_AND_STUDY',
  'RELATIONSHIPS',
  'BULLYING',
  'OTHER',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What the list has in brackets: the second level (rules.md 4.9, 4.10). */
export const SUBTOPICS = {
  PERSONAL_SAFETY: 'PROTECTIVE_BEHAVIOURS',
  SELF_ESTEEM: 'PROTECTIVE_BEHAVIOURS',
  RESILIENCE: 'PROTECTIVE_BEHAVIOURS',
  CONFIDENCE: 'PROTECTIVE_BEHAVIOURS',
  TIME_MANAGEMENT: 'ORGANISATION_AND_STUDY',
  PROBLEM_SOLVING: 'ORGANISATION_AND_STUDY',
  PRIORITISING: 'ORGANISATION_AND_STUDY',
  CYBERBULLYING: 'BULLYING',
} as const satisfies Record<string, Topic>;
export type Subtopic = keyof typeof SUBTOPICS;
export const SUBTOPIC_CODES = Object.keys(SUBTOPICS) as Subtopic[];

export const ATTENDANCE = ['ATTENDED', 'LATE', 'ABSENT'] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/**
 * Whose a reason is: a lost hour is not the same to a headteacher when the service lost it. What nobody knows is
 * nobody's, and is not put down to the student.
 */
export const WHOSE = ['STUDENT', 'FAMILY', 'SCHOOL', 'SERVICE', 'NOT_KNOWN'] as const;
export type Whose = (typeof WHOSE)[number];

/** Why a student was not there. A suspended student is absent and did not refuse (rules.md 4.8). */
export const ABSENCE_REASONS = {
  ILL: 'STUDENT',
  REFUSED: 'STUDENT',
  ABSENT_FROM_SCHOOL: 'STUDENT',
  SUSPENDED: 'SCHOOL',
  KEPT_IN_LESSON: 'SCHOOL',
  SCHOOL_ACTIVITY: 'SCHOOL',
  FAMILY_DECISION: 'FAMILY',
  NOT_FETCHED: 'SERVICE',
  NOT_KNOWN: 'NOT_KNOWN',
} as const satisfies Record<string, Whose>;
export type AbsenceReason = keyof typeof ABSENCE_REASONS;
export const ABSENCE_REASON_CODES = Object.keys(ABSENCE_REASONS) as AbsenceReason[];

/** Why time that was planned was not spent as planned, and whose that is. */
export const LOSS_REASONS = {
  WORKER_AWAY: 'SERVICE',
  WORKER_NEEDED_ELSEWHERE: 'SERVICE',
  SCHOOL_CLOSED: 'SCHOOL',
  SCHOOL_ASKED: 'SCHOOL',
  ROOM_GONE: 'SCHOOL',
  STUDENT_ABSENT: 'STUDENT',
  STUDENT_REFUSED: 'STUDENT',
  CONSENT_WITHDRAWN: 'FAMILY',
  CASE_CLOSED: 'SERVICE',
  LEFT_SCHOOL: 'FAMILY',
  PLANNED_BY_MISTAKE: 'SERVICE',
} as const satisfies Record<string, Whose>;
export type LossReason = keyof typeof LOSS_REASONS;

/** ALL-5: reasons that say by themselves that the worker was not there, so that no time was used. */
export const REASONS_OF_AN_ABSENT_WORKER: readonly LossReason[] = [
  'WORKER_AWAY',
  'WORKER_NEEDED_ELSEWHERE',
];
export const LOSS_REASON_CODES = Object.keys(LOSS_REASONS) as LossReason[];

export const HOW_IT_WENT = ['WELL', 'MIXED', 'HARD'] as const;
export type HowItWent = (typeof HOW_IT_WENT)[number];

/** Each planned session ends as one of these; it stays planned on no day after its own. */
export const SESSION_STATES = ['PLANNED', 'HAPPENED', 'DID_NOT_HAPPEN', 'CANCELLED'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** What a person is shown: planned time that has passed unrecorded is not "planned" any more (rules.md 4.0). */
export const SESSION_STANDINGS = [...SESSION_STATES, 'NOT_RECORDED_YET'] as const;
export type SessionStanding = (typeof SESSION_STANDINGS)[number];

/** TOP-1, TOP-2: the topic that a second-level topic belongs to; a topic is its own. */
export function topicOf(code: Topic | Subtopic): Topic {
  return code in SUBTOPICS ? SUBTOPICS[code as Subtopic] : (code as Topic);
}
