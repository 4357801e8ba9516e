import type {
  PlanState,
  ProfileSection,
  ReviewAnswer,
  ReviewStanding,
  SdqBand,
  SdqInformant,
  SdqScale,
  SdqScheme,
  TargetResult,
} from '@outreach/domain';

export const planStateLabels: Record<PlanState, string> = {
  DRAFT: 'Being agreed',
  AGREED: 'Agreed',
  SUPERSEDED: 'Replaced',
  ENDED: 'Ended',
};

export const profileSectionLabels: Record<ProfileSection, string> = {
  STRENGTHS: 'Strengths',
  OWN_WORDS: 'In the student’s own words',
  TRIGGERS: 'What sets it off',
  WHAT_HELPS: 'What helps',
  SCHOOL_HAS_SEEN: 'What school has seen',
  HOME_HAS_SEEN: 'What home has seen',
};

export const reviewAnswerLabels: Record<ReviewAnswer, string> = {
  GOES_ON: 'Goes on',
  MET: 'Met',
};

export const reviewStandingLabels: Record<ReviewStanding, string> = {
  NOT_DUE: 'Not due',
  DUE: 'Review due',
  OVERDUE: 'Review overdue',
};

export const targetResultLabels: Record<TargetResult, string> = {
  MET: 'Met',
  SOME: 'Some progress',
  NOT_MET: 'Not met',
};

export const sdqInformantLabels: Record<SdqInformant, string> = {
  PARENT: 'Parent or carer',
  TEACHER: 'Teacher',
  SELF: 'Student',
};

export const sdqSchemeLabels: Record<SdqScheme, string> = {
  THREE_BAND: 'Three bands (older)',
  FOUR_BAND: 'Four bands',
};

export const sdqScaleLabels: Record<SdqScale, string> = {
  TOTAL: 'Total difficulties',
  EMOTIONAL: 'Emotional',
  CONDUCT: 'Conduct',
  HYPERACTIVITY: 'Hyperactivity',
  PEER: 'Peer',
  PROSOCIAL: 'Prosocial',
  IMPACT: 'Impact',
};

/** The names of the published bands. A band describes a score, not a student (CAS-4). */
export const sdqBandLabels: Record<SdqBand, string> = {
  CLOSE_TO_AVERAGE: 'Close to average',
  SLIGHTLY_OUTSIDE: 'Slightly raised',
  OUTSIDE: 'High',
  FAR_OUTSIDE: 'Very high',
  NORMAL: 'First of three bands',
  BORDERLINE: 'Second of three bands',
  ABNORMAL: 'Third of three bands',
};

/** Prosocial runs the other way: there a low score lies outside. */
const prosocialBandLabels: Partial<Record<SdqBand, string>> = {
  SLIGHTLY_OUTSIDE: 'Slightly lowered',
  OUTSIDE: 'Low',
  FAR_OUTSIDE: 'Very low',
};

/** The band of a score in words, as its scale runs. */
export const sdqBandWords = (scale: SdqScale, band: SdqBand): string =>
  (scale === 'PROSOCIAL' ? prosocialBandLabels[band] : undefined) ?? sdqBandLabels[band];

export const measureKindLabels: Record<'SDQ' | 'OWN_RATING', string> = {
  SDQ: 'SDQ scores, worked out on paper',
  OWN_RATING: 'Our own rating, from 1 to 5',
};

/** Whose form it is: only scores are kept, and nothing of the form itself (ASS-4). */
export const SDQ_ATTRIBUTION =
  'SDQ © Robert Goodman / Youthinmind. Scores were worked out on the paper form and typed in.';
