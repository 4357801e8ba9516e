import { canAnswerReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { assessReadiness } from './assess-readiness.ts';
import { contentRequirements } from './outstanding-requirements.ts';
import type { ReferralContent } from './referral-content.ts';
import type { Referral, ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface AnswerReferral {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly today: SchoolDate;
  readonly settings: ServiceSettings;
  readonly answer: string;
  readonly content: ReferralContent;
}

/**
 * REF-5: the school answers and sends again; the clock runs on, and readiness is assessed anew (PRI-4). An answer
 * cannot take away what the referral could not have been sent without.
 */
export function answerReferral(
  referral: Referral,
  { by, centreId, today, settings, answer, content }: AnswerReferral,
): Decision<ReferralEvent, ReferralViolationCode> {
  return decided(
    [
      ...(canAnswerReferral(by, { ...referral, centreId })
        ? []
        : [violation('NOT_YOUR_SCHOOL' as const)]),
      ...(referral.status === 'RETURNED'
        ? []
        : [violation('NOT_IN_THIS_STATE' as const, undefined, referral.status)]),
      ...(isBlank(answer) ? [violation('ANSWER_MISSING' as const, 'answer')] : []),
      ...contentRequirements(content)
        .filter(({ blocking }) => blocking)
        .map(({ code, field }) => violation(code, field)),
    ],
    [
      {
        type: 'ReferralAnswered',
        answer,
        on: today,
        content,
        readiness: assessReadiness(content, today, settings),
      },
    ],
  );
}
