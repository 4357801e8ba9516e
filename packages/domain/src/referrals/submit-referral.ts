import { canSubmitReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, ReferralId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { assessReadiness } from './assess-readiness.ts';
import {
  outstandingRequirements,
  type ReferralFacts,
  type Requirement,
} from './outstanding-requirements.ts';
import type { ReferralDraft } from './referral-draft.ts';
import type { ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface SubmitReferral {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly facts: ReferralFacts;
  readonly settings: ServiceSettings;
  readonly referralId: ReferralId;
}

/**
 * REF-1 to REF-4: the school sends; what blocks refuses, what only matters is handed on as a warning. While
 * consent is sought the name stays behind (SSR-2), unless the centre has the student's case open.
 */
export function submitReferral(
  draft: ReferralDraft,
  { by, centreId, facts, settings, referralId }: SubmitReferral,
): Decision<ReferralEvent, ReferralViolationCode> {
  const outstanding = outstandingRequirements(draft, facts, settings);
  const consentSought = outstanding.some(
    ({ section, code }) => section === 'CONSENT' && code !== 'STUDENT_NOT_ASKED',
  );
  const of = (blocking: boolean) =>
    outstanding.filter((one) => one.blocking === blocking).map(asViolation);
  const { schoolId, studentId, content } = draft;
  return decided(
    [
      ...(canSubmitReferral(by, { centreId, schoolId })
        ? []
        : [violation('NOT_YOUR_SCHOOL' as const)]),
      ...of(true),
    ],
    [
      {
        type: 'ReferralSubmitted',
        content,
        referral: {
          id: referralId,
          schoolId,
          studentId,
          status: 'SUBMITTED',
          readiness: assessReadiness(content, facts.today, settings),
          urgent: content.urgency !== null,
          nameWithheld: consentSought && facts.openCaseId === null,
          clock: { startedOn: facts.today, pauses: [] },
        },
      },
    ],
    of(false),
  );
}

function asViolation({ code, field }: Requirement) {
  return violation(code, field);
}
