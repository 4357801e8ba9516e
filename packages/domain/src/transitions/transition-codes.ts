/** Why a nomination ended before its time. */
export const NOMINATION_ENDS = [
  'ANOTHER_SCHOOL',
  'DID_NOT_ARRIVE',
  'NO_LONGER_WANTED',
  'OTHER',
] as const;
export type NominationEnd = (typeof NOMINATION_ENDS)[number];
