import { canDecideReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { Referral, ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface ReturnReferral {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly today: SchoolDate;
  readonly question: string;
}

/** REF-5: the manager asks the school something; the reply clock stands still until the answer. */
export function returnReferral(
  referral: Referral,
  { by, centreId, today, question }: ReturnReferral,
): Decision<ReferralEvent, ReferralViolationCode> {
  return decided(
    [
      ...(canDecideReferral(by, { ...referral, centreId })
        ? []
        : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(referral.status === 'SUBMITTED'
        ? []
        : [violation('NOT_IN_THIS_STATE' as const, undefined, referral.status)]),
      ...(isBlank(question) ? [violation('QUESTION_MISSING' as const, 'question')] : []),
    ],
    [{ type: 'ReferralReturned', question, on: today }],
  );
}
