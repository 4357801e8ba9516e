import { canAnswerReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { Referral, ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface ChallengeReferral {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly grounds: string;
  readonly otherOpenReferral: boolean;
}

/** REF-6: the school may challenge a decline once, which opens a recorded discussion. */
export function challengeReferral(
  referral: Referral,
  { by, centreId, grounds, otherOpenReferral }: ChallengeReferral,
): Decision<ReferralEvent, ReferralViolationCode> {
  return decided(
    [
      ...(canAnswerReferral(by, { ...referral, centreId })
        ? []
        : [violation('NOT_YOUR_SCHOOL' as const)]),
      ...(referral.status === 'DECLINED'
        ? []
        : [violation('NOT_IN_THIS_STATE' as const, undefined, referral.status)]),
      ...(referral.status === 'DECLINED' && referral.challenged
        ? [violation('ALREADY_CHALLENGED' as const)]
        : []),
      ...(otherOpenReferral ? [violation('OPEN_REFERRAL_EXISTS' as const)] : []),
      ...(isBlank(grounds) ? [violation('GROUNDS_MISSING' as const, 'grounds')] : []),
    ],
    [{ type: 'DeclineChallenged', grounds }],
  );
}
