import type { CaseId } from '../kernel/identifiers.ts';
import { isManagerOf, servesSchoolOrCase, type Casework } from './casework-access.ts';
import type { Viewer } from './viewer.ts';

type Work = Casework & { readonly caseId?: CaseId | null };

/** Planning, moving, cancelling and recording: the manager, and the worker who serves the school or has the case. */
export function canWorkSessions(viewer: Viewer, work: Work): boolean {
  return isManagerOf(viewer, work) || servesSchoolOrCase(viewer, work);
}

/** A private note is the service's own: a school reads the shared one (rules.md 4.8, GRP-7). */
export function canReadPrivateNotes(viewer: Viewer, work: Work): boolean {
  return canWorkSessions(viewer, work);
}
