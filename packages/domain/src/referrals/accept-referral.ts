import { canDecideReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CaseId, CentreId, StaffId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { acceptanceRequirements, type AcceptanceFacts } from './outstanding-requirements.ts';
import type { SupportKind } from './referral-content.ts';
import type { Referral, ReferralEvent } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface AcceptReferral {
  readonly by: Viewer;
  readonly centreId: CentreId;
  /** What the school asks for in the statement it sent last. */
  readonly supportSought: readonly SupportKind[];
  readonly facts: AcceptanceFacts;
  readonly workerId: StaffId | null;
  readonly workerServesSchool: boolean;
  /** CAS-2: an open case is joined, so that a student has one at a time. */
  readonly openCaseId: CaseId | null;
  readonly newCaseId: CaseId;
  readonly confirmUrgency: boolean;
  readonly exceptionReason: string | null;
}

/**
 * The manager accepts: a case opens with its dedicated worker, or the open one is joined (CAS-2). Where the
 * readiness rule is not met, a confirmed urgency (PRI-3) or a reason is needed. Also after a challenge (REF-6).
 * Roll and consent are looked at again: either may have ended since the referral was sent (REF-1, CNS-3).
 */
export function acceptReferral(
  referral: Referral,
  command: AcceptReferral,
): Decision<ReferralEvent, ReferralViolationCode> {
  const { status, readiness, urgent } = referral;
  const open = status === 'SUBMITTED' || status === 'CHALLENGED';
  const confirmed = urgent && command.confirmUrgency;
  const exception = !isBlank(command.exceptionReason);
  return decided(
    [
      ...(canDecideReferral(command.by, { ...referral, centreId: command.centreId })
        ? []
        : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(open ? [] : [violation('NOT_IN_THIS_STATE' as const, undefined, status)]),
      ...acceptanceRequirements(
        { schoolId: referral.schoolId, supportSought: command.supportSought },
        command.facts,
      ).map(({ code, field }) => violation(code, field)),
      ...(command.workerId === null ? [violation('WORKER_NOT_GIVEN' as const, 'workerId')] : []),
      ...(!readiness.met && !confirmed && !exception
        ? [violation('EXCEPTION_REASON_MISSING' as const, 'exceptionReason')]
        : []),
    ],
    command.workerId === null
      ? []
      : [
          {
            type: 'ReferralAccepted',
            caseId: command.openCaseId ?? command.newCaseId,
            workerId: command.workerId,
            opensCase: command.openCaseId === null,
            urgencyConfirmed: confirmed,
            exceptionReason: exception ? command.exceptionReason : null,
          },
        ],
    [
      ...(command.workerServesSchool
        ? []
        : [violation('WORKER_DOES_NOT_SERVE_SCHOOL' as const, 'workerId')]),
      ...(urgent && !command.confirmUrgency
        ? [violation('URGENCY_NOT_CONFIRMED' as const, 'confirmUrgency')]
        : []),
      ...(command.openCaseId === null ? [] : [violation('JOINS_OPEN_CASE' as const)]),
    ],
  );
}
