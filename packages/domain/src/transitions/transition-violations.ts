import type { StudentViolationCode } from '../students/student-violations.ts';

/** Everything for which an act on a transition can be refused. */
export const TRANSITION_VIOLATIONS = [
  'NOT_A_TRANSITION_PROGRAMME',
  'SCHOOL_HAS_NO_SUCH_TRANSITION',
  'NOMINEE_MISSING',
  'NOMINEE_NOT_ON_ROLL',
  'NOMINEE_STARTS_ELSEWHERE',
  'NOMINATED_ALREADY',
  'NOMINATION_NEEDS_MANAGER',
  'NOMINATION_NEED_MISSING',
  'FROM_SCHOOL_MISSING',
  'FROM_SCHOOL_URN_WRONG',
  'ON_RECORD_ALREADY',
  'NOMINATION_HAS_ENDED',
  'TRANSITION_NOTE_EMPTY',
  'ARRIVALS_MISSING',
  'ARRIVAL_SAID_TWICE',
  'NO_ARRIVAL_TO_CONFIRM',
  'BEFORE_FIRST_DAY',
] as const;
export type TransitionViolationCode =
  | (typeof TRANSITION_VIOLATIONS)[number]
  | StudentViolationCode
  | 'NOT_IN_TRANSITION_YEAR'
  | 'SUPPORT_NOT_AGREED'
  | 'NOT_ALLOWED_FOR_ROLE';
