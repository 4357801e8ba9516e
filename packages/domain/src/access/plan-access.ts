import type { CaseId } from '../kernel/identifiers.ts';
import { canConfirmPartnership, canManageCase } from './case-access.ts';
import type { Casework } from './casework-access.ts';
import type { Viewer } from './viewer.ts';

type CaseWork = Casework & { readonly caseId: CaseId };

/** Writing, changing, reviewing, rating and ending: the manager, and the worker who has the case. */
export function canWritePlan(viewer: Viewer, work: CaseWork): boolean {
  return canManageCase(viewer, work);
}

/** The school records its own agreement, the parent's and the student's; the service's is the service's own. */
export function canAgreePlan(viewer: Viewer, work: CaseWork): boolean {
  return canConfirmPartnership(viewer, work);
}
