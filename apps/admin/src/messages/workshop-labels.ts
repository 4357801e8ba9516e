import type { Enum } from '../graphql/graphql.ts';

export const keyStageLabels: Record<Enum<'KeyStage'>, string> = {
  EYFS: 'Reception and before',
  KS1: 'Key Stage 1',
  KS2: 'Key Stage 2',
  KS3: 'Key Stage 3',
  KS4: 'Key Stage 4',
  KS5: 'Key Stage 5',
};

export const programmeKindLabels: Record<Enum<'ProgrammeKind'>, string> = {
  TARGETED: 'Chosen students',
  INTO_SECONDARY: 'Transition into secondary school',
  INTO_KS4: 'Transition into Key Stage 4',
};

export const groupStatusLabels: Record<Enum<'GroupStatus'>, string> = {
  PLANNED: 'Planned',
  RUNNING: 'Running',
  ENDED: 'Ended',
};

export const chosenReasonLabels: Record<Enum<'ChosenReason'>, string> = {
  NEED_MATCHES: 'It works on what they need',
  WAITED_LONGEST: 'They waited longest',
  PLAN_TARGET: 'It is a target of their plan',
  SCHOOL_ASKED: 'The school asked',
  STUDENT_ASKED: 'The student asked',
  PARENT_ASKED: 'A parent or carer asked',
  NOMINATED_FOR_TRANSITION: 'Nominated for the transition',
  PROPOSED_GROUPING: 'From a proposed grouping',
  OTHER: 'Something else',
};

export const leavingReasonLabels: Record<Enum<'LeavingReason'>, string> = {
  STUDENT_CHOSE: 'They chose to',
  NOT_RIGHT_NOW: 'Not right for them now',
  OTHER_SUPPORT: 'They get other support',
  CONSENT_WITHDRAWN: 'Consent was withdrawn',
  LEFT_SCHOOL: 'They left the school',
  CASE_CLOSED: 'Their case was closed',
  MOVED_GROUP: 'Moved into another group',
  RUN_ENDED: 'The group ended',
  OTHER: 'Something else',
};

export const memberOutcomeLabels: Record<Enum<'MemberOutcome'>, string> = {
  AIM_MET: 'Aim met',
  AIM_PARTLY_MET: 'Aim met in part',
  AIM_NOT_MET: 'Aim not met',
  NEEDS_MORE: 'Needs more of it',
  NOT_KNOWN_YET: 'Too soon to say',
};

export const groupEndReasonLabels: Record<Enum<'GroupEndReason'>, string> = {
  COMPLETED: 'It was completed',
  TOO_FEW_MEMBERS: 'Too few members were left',
  MERGED: 'Merged with another group',
  WORKER_AWAY: 'The worker is away',
  SCHOOL_ASKED: 'The school asked for it',
  CALLED_OFF: 'It was called off',
  OTHER: 'Something else',
};

export const keepApartReasonLabels: Record<Enum<'KeepApartReason'>, string> = {
  CONFLICT: 'A conflict between them',
  BULLYING: 'Bullying',
  SAFEGUARDING: 'Safeguarding',
  FAMILY_ASKED: 'A family asked',
  STUDENT_ASKED: 'A student asked',
  COURT_ORDER: 'A court order',
  OTHER: 'Something else',
};

export const waitingEndLabels: Record<Enum<'WaitingEnd'>, string> = {
  GOT_A_PLACE: 'Got a place',
  NO_LONGER_WANTED: 'No longer wanted',
  CONSENT_WITHDRAWN: 'Consent was withdrawn',
  CASE_CLOSED: 'The case was closed',
  LEFT_SCHOOL: 'Left the school',
  OTHER_SUPPORT: 'Gets other support',
  OTHER: 'Something else',
};

export const moveScopeLabels: Record<Enum<'MoveScope'>, string> = {
  ONLY_THIS: 'Only this one',
  THIS_AND_THE_REST: 'This one and the rest',
};

export const groupingRiskLabels: Record<Enum<'GroupingRisk'>, string> = {
  SUSPENDED_THIS_TERM: 'Suspended this term',
  REPEATED_SUSPENSIONS: 'Suspended more than once',
  DAYS_NEAR_LIMIT: 'Days of suspension near the limit',
  AFTER_MANAGED_MOVE: 'After a managed move',
  REDUCED_TIMETABLE: 'On a reduced timetable',
  LOW_ATTENDANCE: 'Low attendance',
};

export const leftOutLabels: Record<Enum<'LeftOutReason'>, string> = {
  PLACE_LEFT: 'A place is left; others come first',
  NO_PLACE: 'No place is left',
  KEPT_APART: 'Kept apart from somebody who would be there',
  GROUP_TOO_SMALL: 'The group would be too small',
  CLASH: 'Busy at that hour',
  NOT_ELIGIBLE: 'May not join any of these groups',
  NO_GROUP_OFFERED: 'No group is offered',
};
