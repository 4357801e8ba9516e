/** What a programme is for: chosen students, or one of the two points of change (TRN-1). */
export const PROGRAMME_KINDS = ['TARGETED', 'INTO_SECONDARY', 'INTO_KS4'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

export const GROUP_STATUSES = ['PLANNED', 'RUNNING', 'ENDED'] as const;
export type GroupStatus = (typeof GROUP_STATUSES)[number];

/** WRK-6: why a student was chosen for a group. */
export const CHOSEN_REASONS = [
  'NEED_MATCHES',
  'WAITED_LONGEST',
  'PLAN_TARGET',
  'SCHOOL_ASKED',
  'STUDENT_ASKED',
  'PARENT_ASKED',
  'NOMINATED_FOR_TRANSITION',
  'PROPOSED_GROUPING',
  'OTHER',
] as const;
export type ChosenReasonCode = (typeof CHOSEN_REASONS)[number];

/** Why a student left. A consent that was withdrawn or refused never counts against them (CNS-4). */
export const LEAVING_REASONS = [
  'RUN_ENDED',
  'STUDENT_CHOSE',
  'CONSENT_WITHDRAWN',
  'MOVED_GROUP',
  'LEFT_SCHOOL',
  'CASE_CLOSED',
  'OTHER_SUPPORT',
  'NOT_RIGHT_NOW',
  'OTHER',
] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** WRK-5: what the run did for one member. */
export const MEMBER_OUTCOMES = [
  'AIM_MET',
  'AIM_PARTLY_MET',
  'AIM_NOT_MET',
  'NEEDS_MORE',
  'NOT_KNOWN_YET',
] as const;
export type MemberOutcomeCode = (typeof MEMBER_OUTCOMES)[number];

/** Why a run ended. A group that fell to one is merged, converted or ended (rules.md 4.8). */
export const GROUP_END_REASONS = [
  'COMPLETED',
  'TOO_FEW_MEMBERS',
  'MERGED',
  'WORKER_AWAY',
  'SCHOOL_ASKED',
  'CALLED_OFF',
  'OTHER',
] as const;
export type GroupEndReason = (typeof GROUP_END_REASONS)[number];

export const KEEP_APART_REASONS = [
  'CONFLICT',
  'BULLYING',
  'SAFEGUARDING',
  'FAMILY_ASKED',
  'STUDENT_ASKED',
  'COURT_ORDER',
  'OTHER',
] as const;
export type KeepApartReason = (typeof KEEP_APART_REASONS)[number];

/** Why a student stopped waiting. */
export const WAITING_ENDS = [
  'GOT_A_PLACE',
  'NO_LONGER_WANTED',
  'CONSENT_WITHDRAWN',
  'LEFT_SCHOOL',
  'CASE_CLOSED',
  'OTHER_SUPPORT',
  'OTHER',
] as const;
export type WaitingEnd = (typeof WAITING_ENDS)[number];
