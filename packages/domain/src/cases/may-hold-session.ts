import type { InterventionConsentKind } from '../consent/consent-codes.ts';
import { maySupport, type ConsentStanding } from '../consent/consent-standing.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import { PARTNERSHIP_PARTIES } from './case-codes.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { workMayStart, type SupportCase } from './support-case.ts';

export interface SessionFacts {
  readonly kind: InterventionConsentKind;
  /** Any case of the student at this school; a closed one counts as none. */
  readonly supportCase: Pick<SupportCase, 'status' | 'partnership'> | null;
  readonly standing: ConsentStanding;
  /** CAS-1: the one visit before there is a case, to meet and assess. */
  readonly meetAndAssess: boolean;
  readonly metBefore: boolean;
}

/**
 * CAS-1, CNS-1, REF-7: no session without an open case, agreement to that kind of support, and the student's and
 * a parent's confirmation; one visit to meet and assess may come before, after consent.
 */
export function mayHoldSession({
  kind,
  supportCase,
  standing,
  meetAndAssess,
  metBefore,
}: SessionFacts): Decision<never, CaseViolationCode> {
  const open = supportCase !== null && supportCase.status !== 'CLOSED';
  const meeting = !open && meetAndAssess;
  const partnership = supportCase?.partnership ?? [];
  const unconfirmed = PARTNERSHIP_PARTIES.filter(
    (party) => !partnership.some((one) => one.party === party),
  );
  return decided(
    [
      ...(open || meetAndAssess ? [] : [violation('NO_OPEN_CASE' as const)]),
      ...(meeting && metBefore ? [violation('ALREADY_MET' as const)] : []),
      ...(maySupport(standing, kind) ? [] : [violation('SUPPORT_NOT_AGREED' as const, 'kind')]),
      ...(open && !workMayStart(partnership)
        ? [violation('WORK_MAY_NOT_START' as const, 'partnership')]
        : []),
    ],
    [],
    open && unconfirmed.length > 0
      ? [violation('PARTNERSHIP_INCOMPLETE' as const, 'partnership', unconfirmed.join(' '))]
      : [],
  );
}
