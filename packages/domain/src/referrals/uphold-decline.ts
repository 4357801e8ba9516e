import { canDecideReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { Referral, ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface UpholdDecline {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly reason: string;
}

/** REF-6: after the discussion the decline stands, and is final. */
export function upholdDecline(
  referral: Referral,
  { by, centreId, reason }: UpholdDecline,
): Decision<ReferralEvent, ReferralViolationCode> {
  return decided(
    [
      ...(canDecideReferral(by, { ...referral, centreId })
        ? []
        : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(referral.status === 'CHALLENGED'
        ? []
        : [violation('NOT_IN_THIS_STATE' as const, undefined, referral.status)]),
      ...(isBlank(reason) ? [violation('REASON_MISSING' as const, 'reason')] : []),
    ],
    [{ type: 'DeclineUpheld', reason }],
  );
}
