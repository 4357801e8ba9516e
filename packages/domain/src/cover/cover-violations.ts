/** Everything for which covering a worker, or handing their work over, can be refused, or about which it warns. */
export const COVER_VIOLATIONS = [
  'COVERS_ONESELF',
  'WORKER_COVERED_ALREADY',
  'NOTHING_TO_COVER',
  'CASE_COVERED_ALREADY',
  'HAND_OVER_IN_THE_PAST',
  'BACK_IN_THE_PAST',
] as const;
export type CoverViolationCode =
  | (typeof COVER_VIOLATIONS)[number]
  | 'NOT_ALLOWED_FOR_ROLE'
  | 'NOT_A_WORKER'
  | 'COVER_REVERSED'
  | 'COVER_IN_THE_PAST'
  | 'COVER_ENDED'
  | 'REASON_MISSING'
  | 'WORKER_BUSY'
  | 'DEDICATED_WORKER_OVERLAP'
  | 'CONTRACTED_MINUTES_EXCEEDED';
