import type { Enum } from '../../graphql/graphql.ts';

/** Which look a referral's state has; the words carry the meaning. */
export const referralTones: Record<
  Enum<'ReferralStatus'>,
  'info' | 'attention' | 'good' | 'ended'
> = {
  SUBMITTED: 'info',
  RETURNED: 'attention',
  CHALLENGED: 'attention',
  ACCEPTED: 'good',
  DECLINED: 'ended',
  WITHDRAWN: 'ended',
};
