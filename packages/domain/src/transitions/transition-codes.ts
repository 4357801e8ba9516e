/** Why somebody who was to start did not arrive (TRN-5); the last is what is said when nobody knows. */
export const NOT_ARRIVED_REASONS = [
  'ANOTHER_SCHOOL',
  'MOVED_AWAY',
  'HOME_EDUCATED',
  'DID_NOT_ARRIVE',
] as const;
export type NotArrivedReason = (typeof NOT_ARRIVED_REASONS)[number];

/** How a nomination ended. */
export const NOMINATION_ENDS = [
  'ARRIVED',
  ...NOT_ARRIVED_REASONS,
  'NO_LONGER_WANTED',
  'OTHER',
] as const;
export type NominationEnd = (typeof NOMINATION_ENDS)[number];

/** What a person is shown of a nomination, by date alone where nobody has said anything. */
export const NOMINATION_STANDINGS = [
  'NOMINATED',
  'ARRIVAL_TO_CONFIRM',
  'ARRIVED',
  'MOVED_UP',
  'ENDED',
] as const;
export type NominationStanding = (typeof NOMINATION_STANDINGS)[number];

/** TRN-6: the service's own figures (rules.md §4.12), in weeks in which the school opens. */
export const CHECK_IN_WEEKS = [2, 6] as const;

/** What a person is shown of a check-in. */
export const CHECK_IN_STATES = ['NOT_DUE', 'DUE', 'OVERDUE', 'DONE', 'MISSED'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];
