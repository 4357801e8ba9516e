import { enumOf } from '../../graphql/enum-of.ts';

export const SilentReason = enumOf('SilentReason', 'Why a case is silent', {
  NO_FIRST_SESSION: 'Accepted, and nobody has met the student within the days (ASS-1)',
  MISSED_TWICE: 'The last two sessions were missed, and nothing was done since',
  CONSENT_ENDS_IN_BLOCK: 'Work is booked, and the agreement to it ends (CNS-2)',
  PLAN_REVIEW_OVERDUE: 'The plan’s review was due on a day that has passed (ASS-3)',
  NO_PROFILE: 'Accepted, and no needs profile was written within the days (ASS-1)',
});
