import type { Role, Viewer } from '../src/access/viewer.ts';
import type { CentreId, SchoolId, StaffId } from '../src/kernel/identifiers.ts';

export const CENTRE = 'centre-1' as CentreId;
export const OTHER_CENTRE = 'centre-2' as CentreId;
export const SCHOOL = 'school-1' as SchoolId;

/** Somebody of the centre, with a role and nothing else to their name. */
export function viewerAs(role: Role, centreId: CentreId = CENTRE): Viewer {
  return { staffId: 'staff-by' as StaffId, role, centreId, schoolIds: [SCHOOL], caseIds: [] };
}

/** The codes of a refusal or, where there was none, nothing. */
export function codesOf(decision: {
  readonly outcome: string;
  readonly violations?: readonly { readonly code: string }[];
}): string[] {
  return decision.violations?.map(({ code }) => code) ?? [];
}
