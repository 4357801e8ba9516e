import { canDecideReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, Instant } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { Decline, DeclineReason, Referral, ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface DeclineReferral {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly at: Instant;
  readonly reason: DeclineReason;
  readonly whatToTry: string;
  readonly adviceOffered: boolean;
}

/** REF-6: a decline has a coded reason, what to try, and says whether advice was offered. */
export function declineReferral(
  referral: Referral,
  { by, centreId, at, reason, whatToTry, adviceOffered }: DeclineReferral,
): Decision<ReferralEvent, ReferralViolationCode> {
  const allowed = canDecideReferral(by, { ...referral, centreId });
  if (allowed && isDeclinedSo(referral, { reason, whatToTry, adviceOffered })) return accepted([]);
  return decided(
    [
      ...(allowed ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(referral.status === 'SUBMITTED'
        ? []
        : [violation('NOT_IN_THIS_STATE' as const, undefined, referral.status)]),
      ...(isBlank(whatToTry) ? [violation('WHAT_TO_TRY_MISSING' as const, 'whatToTry')] : []),
    ],
    [
      {
        type: 'ReferralDeclined',
        decline: { reason, whatToTry, adviceOffered, by: by.staffId, at },
      },
    ],
  );
}

function isDeclinedSo(
  referral: Referral,
  said: Pick<Decline, 'reason' | 'whatToTry' | 'adviceOffered'>,
): boolean {
  return (
    referral.status === 'DECLINED' &&
    referral.decline.reason === said.reason &&
    referral.decline.whatToTry === said.whatToTry &&
    referral.decline.adviceOffered === said.adviceOffered
  );
}
