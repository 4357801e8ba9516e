import type { Enum } from '../graphql/graphql.ts';

export const silentReasonLabels: Record<Enum<'SilentReason'>, string> = {
  NO_FIRST_SESSION: 'Not met since acceptance',
  MISSED_TWICE: 'Missed twice, nothing done since',
  CONSENT_ENDS_IN_BLOCK: 'Agreement ends while work is booked',
  PLAN_REVIEW_OVERDUE: 'The plan’s review is overdue',
  NO_PROFILE: 'No needs profile since acceptance',
};

/** What the day of a line is. */
export const silentDayLabels: Record<Enum<'SilentReason'>, string> = {
  NO_FIRST_SESSION: 'Accepted',
  MISSED_TWICE: 'First missed',
  CONSENT_ENDS_IN_BLOCK: 'Ends',
  PLAN_REVIEW_OVERDUE: 'Review was due',
  NO_PROFILE: 'Accepted',
};
