import { canConfirmPartnership, canManageCase } from '../access/case-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { PARTNERSHIP_PARTIES } from './case-codes.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { isOpenCase } from './case-decisions.ts';
import type { CaseEvent, Confirmation, SupportCase } from './support-case.ts';

export interface ConfirmPartnership {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly confirmation: Confirmation;
}

/** REF-7: service, school, parent and student confirm; a school records for itself, parent and student. */
export function confirmPartnership(
  state: SupportCase,
  { by, today, confirmation }: ConfirmPartnership,
): Decision<CaseEvent, CaseViolationCode> {
  const place = { centreId: state.centreId, schoolId: state.schoolId, caseId: state.id };
  const confirmed = new Set([...state.partnership.map(({ party }) => party), confirmation.party]);
  const known = state.partnership.find(({ party }) => party === confirmation.party);
  const repeated =
    known?.confirmedOn === confirmation.confirmedOn && known.byName === confirmation.byName;
  return decided(
    [
      ...(canConfirmPartnership(by, place) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(confirmation.party === 'SERVICE' && !canManageCase(by, place)
        ? [violation('PARTY_NOT_YOURS_TO_CONFIRM' as const, 'party')]
        : []),
      ...isOpenCase(state),
      ...(confirmation.confirmedOn > today
        ? [violation('CONFIRMED_IN_FUTURE' as const, 'confirmedOn')]
        : []),
      ...(isBlank(confirmation.byName) ? [violation('NAME_MISSING' as const, 'byName')] : []),
    ],
    repeated ? [] : [{ type: 'PartnershipConfirmed', confirmation }],
    PARTNERSHIP_PARTIES.some((party) => !confirmed.has(party))
      ? [violation('PARTNERSHIP_INCOMPLETE' as const)]
      : [],
  );
}
