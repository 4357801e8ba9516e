import { canWithdrawReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { isOpen, type Referral, type ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface WithdrawReferral {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly reason: string;
}

/** rules.md 4.0: withdrawn from any open state, by the school, or by the manager who was told. */
export function withdrawReferral(
  referral: Referral,
  { by, centreId, reason }: WithdrawReferral,
): Decision<ReferralEvent, ReferralViolationCode> {
  const allowed = canWithdrawReferral(by, { ...referral, centreId });
  if (allowed && referral.status === 'WITHDRAWN' && referral.reason === reason) return accepted([]);
  return decided(
    [
      ...(allowed ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(isOpen(referral)
        ? []
        : [violation('NOT_IN_THIS_STATE' as const, undefined, referral.status)]),
      ...(isBlank(reason) ? [violation('REASON_MISSING' as const, 'reason')] : []),
    ],
    [{ type: 'ReferralWithdrawn', reason }],
  );
}
