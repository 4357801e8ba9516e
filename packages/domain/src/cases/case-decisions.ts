import { canDirectCase, canManageCase } from '../access/case-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { isBlank } from '../kernel/text.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { CaseViolationCode } from './case-violations.ts';
import type { SupportCase } from './support-case.ts';

type Violations = Violation<CaseViolationCode>[];

const place = (state: SupportCase) => ({
  centreId: state.centreId,
  schoolId: state.schoolId,
  caseId: state.id,
});

/** The manager, or the worker who has the case. */
export function managesCase(by: Viewer, state: SupportCase): Violations {
  return canManageCase(by, place(state)) ? [] : [violation('NOT_ALLOWED_FOR_ROLE')];
}

/** The manager alone. */
export function directsCase(by: Viewer, state: SupportCase): Violations {
  return canDirectCase(by, place(state)) ? [] : [violation('NOT_ALLOWED_FOR_ROLE')];
}

export function isOpenCase({ status }: Pick<SupportCase, 'status'>): Violations {
  return status === 'CLOSED' ? [violation('CASE_IS_CLOSED')] : [];
}

export function hasReason(reason: string): Violations {
  return isBlank(reason) ? [violation('REASON_MISSING', 'reason')] : [];
}
