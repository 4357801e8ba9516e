import { enumOf } from '../../graphql/enum-of.ts';

export const PlanState = enumOf('PlanState', 'Where a version of a plan stands', {
  DRAFT: 'Being written, or waiting for somebody to agree',
  AGREED: 'It holds: all four have agreed to it',
  SUPERSEDED: 'Another version took its place',
  ENDED: 'It has ended, with a report',
});

export const ProfileSection = enumOf(
  'ProfileSection',
  'What a needs profile says, in the order in which it is asked and printed (NEED-2)',
  {
    STRENGTHS: 'Strengths, first',
    OWN_WORDS: 'In the student’s own words',
    TRIGGERS: 'What makes it harder',
    WHAT_HELPS: 'What helps',
    SCHOOL_HAS_SEEN: 'What the school has seen',
    HOME_HAS_SEEN: 'What home has seen',
  },
);

export const TargetResult = enumOf('TargetResult', 'How a target ended', {
  MET: 'Met',
  SOME: 'Some of it',
  NOT_MET: 'Not met',
});

export const ReviewAnswer = enumOf('ReviewAnswer', 'What a review says of a target', {
  GOES_ON: 'It goes on',
  MET: 'It is met',
});

export const ReviewStanding = enumOf(
  'ReviewStanding',
  'Where the next review stands today, by date alone',
  {
    NOT_DUE: 'Not yet',
    DUE: 'It is due',
    OVERDUE: 'Its day has passed',
  },
);

export const MeasureKind = enumOf('MeasureKind', 'What was measured', {
  SDQ: 'Scores of a Strengths and Difficulties Questionnaire, worked out on paper',
  OWN_RATING: 'The service’s own rating, from 1 to 5',
});

export const SdqInformant = enumOf('SdqInformant', 'Who filled the paper form in', {
  PARENT: 'A parent or carer',
  TEACHER: 'A teacher',
  SELF: 'The student',
});

export const SdqScheme = enumOf('SdqScheme', 'Which published bands a score was read by', {
  THREE_BAND: 'The older three bands',
  FOUR_BAND: 'The four bands',
});

export const SdqScale = enumOf('SdqScale', 'A scale of the form', {
  TOTAL: 'Total difficulties, from 0 to 40',
  EMOTIONAL: 'Emotional',
  CONDUCT: 'Conduct',
  HYPERACTIVITY: 'Hyperactivity',
  PEER: 'Peers',
  PROSOCIAL: 'Prosocial; here more is better',
  IMPACT: 'Impact',
});

export const SdqBand = enumOf('SdqBand', 'Where a score lies', {
  CLOSE_TO_AVERAGE: 'Close to average, of four',
  SLIGHTLY_OUTSIDE: 'Slightly raised, or slightly lowered, of four',
  OUTSIDE: 'High, or low, of four',
  FAR_OUTSIDE: 'Very high, or very low, of four',
  NORMAL: 'The first of three',
  BORDERLINE: 'The second of three',
  ABNORMAL: 'The third of three',
});
