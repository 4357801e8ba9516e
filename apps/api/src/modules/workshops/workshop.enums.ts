import { enumOf } from '../../graphql/enum-of.ts';

export const KeyStage = enumOf('KeyStage', 'Key stages', {
  EYFS: 'Reception and before',
  KS1: 'Years 1 and 2',
  KS2: 'Years 3 to 6',
  KS3: 'Years 7 to 9',
  KS4: 'Years 10 and 11',
  KS5: 'Years 12 and above',
});

export const ProgrammeKind = enumOf('ProgrammeKind', 'Whom a programme is for (TRN-1)', {
  TARGETED: 'Students who are chosen for it',
  INTO_SECONDARY: 'Students who are about to start at the school, by its own entry year',
  INTO_KS4: 'Students of the last year of Key Stage 3',
});

export const GroupStatus = enumOf('GroupStatus', 'How far a group is', {
  PLANNED: 'Its dates are planned and it has not begun',
  RUNNING: 'It is running',
  ENDED: 'It is over',
});

export const ChosenReason = enumOf('ChosenReason', 'Why a student was chosen (WRK-6)', {
  NEED_MATCHES: 'The programme works on what they need',
  WAITED_LONGEST: 'They waited longest',
  PLAN_TARGET: 'It is a target of their plan',
  SCHOOL_ASKED: 'The school asked for it',
  STUDENT_ASKED: 'The student asked for it',
  PARENT_ASKED: 'A parent asked for it',
  NOMINATED_FOR_TRANSITION: 'A school nominated them for a transition',
  PROPOSED_GROUPING: 'A proposed grouping put them there',
  OTHER: 'Something else, in words',
});

export const LeavingReason = enumOf('LeavingReason', 'Why a student left a group (GRP-5)', {
  RUN_ENDED: 'The group ended',
  STUDENT_CHOSE: 'They chose to',
  CONSENT_WITHDRAWN: 'Consent was withdrawn; it never counts against them (CNS-4)',
  MOVED_GROUP: 'They moved into another group',
  LEFT_SCHOOL: 'They left the school',
  CASE_CLOSED: 'Their case was closed',
  OTHER_SUPPORT: 'They get other support',
  NOT_RIGHT_NOW: 'It is not right for them now',
  OTHER: 'Something else, in words',
});

export const MemberOutcome = enumOf('MemberOutcome', 'What a group did for one member (WRK-5)', {
  AIM_MET: 'The aim was met',
  AIM_PARTLY_MET: 'The aim was met in part',
  AIM_NOT_MET: 'The aim was not met',
  NEEDS_MORE: 'They need more of it',
  NOT_KNOWN_YET: 'It is too soon to say',
});

export const GroupEndReason = enumOf('GroupEndReason', 'Why a group ended', {
  COMPLETED: 'It was completed',
  TOO_FEW_MEMBERS: 'Too few members were left',
  MERGED: 'It was merged with another',
  WORKER_AWAY: 'The worker is away',
  SCHOOL_ASKED: 'The school asked for it',
  CALLED_OFF: 'It was called off',
  OTHER: 'Something else',
});

export const KeepApartReason = enumOf(
  'KeepApartReason',
  'Why two students are kept apart (GRP-4)',
  {
    CONFLICT: 'There is a conflict between them',
    BULLYING: 'One bullied the other',
    SAFEGUARDING: 'Safeguarding',
    FAMILY_ASKED: 'A family asked for it',
    STUDENT_ASKED: 'A student asked for it',
    COURT_ORDER: 'A court order',
    OTHER: 'Something else, in words',
  },
);

export const WaitingEnd = enumOf('WaitingEnd', 'Why a student waits no longer', {
  GOT_A_PLACE: 'They got a place',
  NO_LONGER_WANTED: 'It is no longer wanted',
  CONSENT_WITHDRAWN: 'Consent was withdrawn',
  LEFT_SCHOOL: 'They left the school',
  CASE_CLOSED: 'The case was closed',
  OTHER_SUPPORT: 'They get other support',
  OTHER: 'Something else',
});

export const MoveScope = enumOf('MoveScope', 'Which dates of a run move (WRK-1)', {
  ONLY_THIS: 'Only this one',
  THIS_AND_THE_REST: 'This one and all that follow',
});

export const OverridableWarning = enumOf(
  'OverridableWarning',
  'What may be let pass with a reason that is kept',
  {
    YEAR_NOT_MEANT: 'The programme is not meant for their year',
    LESSON_MISSED: 'They would miss a lesson',
    WORKER_MINUTES_SHORT: 'The school’s minutes do not cover it',
    KEY_STAGES_MIXED: 'The group would mix key stages',
  },
);

export const CandidateReasonCode = enumOf('CandidateReasonCode', 'What speaks for a student', {
  NEED_MATCHES: 'The programme works on a need of theirs',
  WAITING: 'They wait',
  RISK: 'They are at risk of exclusion',
});

export const GroupingRisk = enumOf('GroupingRisk', 'Why somebody may be at risk (RSK-2)', {
  SUSPENDED_THIS_TERM: 'Suspended this term',
  REPEATED_SUSPENSIONS: 'Suspended more than once',
  DAYS_NEAR_LIMIT: 'Days of suspension near the limit',
  AFTER_MANAGED_MOVE: 'After a managed move',
  REDUCED_TIMETABLE: 'On a reduced timetable',
  LOW_ATTENDANCE: 'Low attendance',
});

export const LeftOutReason = enumOf('LeftOutReason', 'Why a proposal has no place for a student', {
  PLACE_LEFT: 'A place is left; they were not put there',
  NO_PLACE: 'No place is left',
  KEPT_APART: 'They are kept apart from somebody there',
  GROUP_TOO_SMALL: 'The group would be too small',
  CLASH: 'They are busy at that hour',
  NOT_ELIGIBLE: 'They may not be in any of these groups',
  NO_GROUP_OFFERED: 'No group was offered',
});

export const GroupOrder = enumOf('GroupOrder', 'Order of groups', {
  NEWEST: 'Planned last first',
  NAME: 'By name',
});
