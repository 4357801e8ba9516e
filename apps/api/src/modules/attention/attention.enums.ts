import { enumOf } from '../../graphql/enum-of.ts';

export const AttentionKind = enumOf('AttentionKind', 'What waits for somebody', {
  REFERRAL_AWAITING_REPLY: 'A referral waits for an answer',
  REFERRAL_RETURNED: 'The centre asked something about a referral',
  REFERRAL_CHALLENGED: 'A school challenges a decline',
  DRAFT_UNFINISHED: 'A referral was begun and not sent',
  SIGN_OFF_WAITING: 'A referral waits for the school lead',
  CONSENT_EXPIRING: 'A consent runs out soon',
  CONSENT_DISPUTED: 'A consent is disputed',
  CASE_CHECK_DUE: 'A monitored case is due for a check',
  PARTNERSHIP_INCOMPLETE: 'The partnership agreement is not complete',
  PLAN_REVIEW_DUE: 'A plan is due for its review, or was',
  ARRIVAL_UNKNOWN: 'Somebody was to start at a school, and nobody has said whether they arrived',
  CHECK_IN_OVERDUE: 'Somebody who arrived at a school is overdue to be met again',
  CASE_WITHOUT_CONSENT: 'An open case has no valid consent',
  SCHOOL_WITHOUT_WORKER: 'A served school has no dedicated worker',
});
