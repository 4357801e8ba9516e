import { enumOf } from '../../graphql/enum-of.ts';

export const SessionKind = enumOf('SessionKind', "How a worker's time in a school is spent", {
  ADVICE: 'Advice to staff; names no child and needs no consent (SUP-1)',
  OBSERVATION: 'Watching a lesson or a break',
  ONE_TO_ONE: 'With one student',
  GROUP: 'With a small group',
  WORKSHOP: 'A session of a targeted workshop',
  TRANSITION: 'A session of a transition workshop',
  SIGNPOSTING: 'Showing the way to an agency',
  MEETING: 'A reintegration, panel or other meeting',
  REFERRAL_HELP: 'Help with a referral elsewhere',
  RESPITE: 'With students who are at the centre for respite',
  MANAGED_MOVE: 'Work on a managed move',
  PREPARATION: 'Getting ready and writing up',
});

export const SessionTopic = enumOf('SessionTopic', 'What was worked on (TOP-1)', {
  COPING: 'Coping strategies',
  PROTECTIVE_BEHAVIOURS: 'Protective behaviours',
  ORGANISATION_AND_STUDY: 'Organisational and study skills',
  RELATIONSHIPS: 'Relationships',
  BULLYING: 'Bullying',
  OTHER: 'Something that the list does not have yet',
  PERSONAL_SAFETY: 'Personal safety, of protective behaviours',
  SELF_ESTEEM: 'Self-esteem, of protective behaviours',
  RESILIENCE: 'Resilience, of protective behaviours',
  CONFIDENCE: 'Confidence building, of protective behaviours',
  TIME_MANAGEMENT: 'Time management, of study skills',
  PROBLEM_SOLVING: 'Problem solving, of study skills',
  PRIORITISING: 'Prioritising tasks, of study skills',
  CYBERBULLYING: 'Cyberbullying, of bullying',
});

export const SessionStanding = enumOf('SessionStanding', 'Where a session stands today', {
  PLANNED: 'To come',
  NOT_RECORDED_YET: 'Its day has passed, and nobody said what happened',
  HAPPENED: 'It was held',
  DID_NOT_HAPPEN: 'It was planned and was not held',
  CANCELLED: 'It was called off before',
});

export const Attendance = enumOf('Attendance', 'Whether a student was there', {
  ATTENDED: 'There',
  LATE: 'There, late',
  ABSENT: 'Not there',
});

export const Whose = enumOf('Whose', 'Whose a reason is', {
  STUDENT: "The student's",
  FAMILY: "The family's",
  SCHOOL: "The school's",
  SERVICE: "The service's own",
  NOT_KNOWN: 'Nobody knows, so it is nobody’s',
});

export const AbsenceReason = enumOf('AbsenceReason', 'Why a student was not there', {
  ILL: 'Ill',
  REFUSED: 'Did not want to come',
  ABSENT_FROM_SCHOOL: 'Not in school',
  SUSPENDED: 'Suspended; this is no refusal',
  KEPT_IN_LESSON: 'Kept in a lesson',
  SCHOOL_ACTIVITY: 'A trip, an examination or another activity of the school',
  FAMILY_DECISION: 'The family decided so',
  NOT_FETCHED: 'Nobody fetched them',
  NOT_KNOWN: 'Nobody knows',
});

export const LossReason = enumOf('LossReason', 'Why planned time was not spent as planned', {
  WORKER_AWAY: 'The worker was away',
  WORKER_NEEDED_ELSEWHERE: 'The worker was needed elsewhere',
  SCHOOL_CLOSED: 'The school was closed',
  SCHOOL_ASKED: 'The school asked for it',
  ROOM_GONE: 'There was no room',
  STUDENT_ABSENT: 'The student was not there',
  STUDENT_REFUSED: 'The student did not want to',
  CONSENT_WITHDRAWN: 'Consent was withdrawn',
  CASE_CLOSED: 'The case was closed',
  LEFT_SCHOOL: 'The student left the school',
  PLANNED_BY_MISTAKE: 'It was planned by mistake; nothing was lost',
});

export const HowItWent = enumOf('HowItWent', 'How a session went, in the worker’s eyes', {
  WELL: 'Well',
  MIXED: 'Some of it well',
  HARD: 'It was hard',
});

export const SessionOrder = enumOf('SessionOrder', 'Order of sessions', {
  SOONEST: 'By day and time, earliest first',
  LATEST: 'By day and time, latest first',
});
