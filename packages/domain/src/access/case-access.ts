import { isManagerOf, isOfSchool, servesSchoolOrCase, type Casework } from './casework-access.ts';
import type { CaseId } from '../kernel/identifiers.ts';
import type { Viewer } from './viewer.ts';

type CaseWork = Casework & { readonly caseId: CaseId };

/** The manager, and the worker who has the case today: stepping down, making active, the agreement. */
export function canManageCase(viewer: Viewer, work: CaseWork): boolean {
  return (
    isManagerOf(viewer, work) ||
    (servesSchoolOrCase(viewer, work) && viewer.caseIds.includes(work.caseId))
  );
}

/** Giving a case to a worker, cover, closing and reopening are the manager's. */
export function canDirectCase(viewer: Viewer, work: CaseWork): boolean {
  return isManagerOf(viewer, work);
}

/** The school may confirm its own part of the partnership agreement. */
export function canConfirmPartnership(viewer: Viewer, work: CaseWork): boolean {
  return canManageCase(viewer, work) || isOfSchool(viewer, work);
}
