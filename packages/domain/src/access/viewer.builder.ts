import type { CaseId, CentreId, SchoolId, StaffId } from '../kernel/identifiers.ts';
import type { Role, Viewer } from './viewer.ts';

export const A_CENTRE = 'centre-1' as CentreId;
export const ANOTHER_CENTRE = 'centre-2' as CentreId;
export const A_SCHOOL = 'school-1' as SchoolId;
export const ANOTHER_SCHOOL = 'school-2' as SchoolId;
export const A_CASE = 'case-1' as CaseId;
export const A_WORKER = 'staff-worker' as StaffId;
export const ANOTHER_WORKER = 'staff-other-worker' as StaffId;

/** Somebody of the centre, with no school and no case unless given. */
export function aViewer(role: Role, parts: Partial<Omit<Viewer, 'role'>> = {}): Viewer {
  return {
    staffId: `staff-${role.toLowerCase()}` as StaffId,
    role,
    centreId: A_CENTRE,
    schoolIds: [],
    caseIds: [],
    ...parts,
  };
}

export const aManager = (): Viewer => aViewer('MANAGER');
export const aReferrer = (schoolId = A_SCHOOL): Viewer =>
  aViewer('SCHOOL_REFERRER', { schoolIds: [schoolId] });
export const aLead = (schoolId = A_SCHOOL): Viewer =>
  aViewer('SCHOOL_LEAD', { schoolIds: [schoolId] });

/** A worker who serves the school; with the case only when told so. */
export const aWorker = (parts: Partial<Omit<Viewer, 'role'>> = {}): Viewer =>
  aViewer('OUTREACH_WORKER', { staffId: A_WORKER, schoolIds: [A_SCHOOL], ...parts });

/** Who may decide nothing in casework, whatever the school. */
export const onlookers = (): Viewer[] =>
  (['PANEL_MEMBER', 'CENTRE_STAFF', 'COMMISSIONER', 'ADMINISTRATOR'] as const).map((role) =>
    aViewer(role, { schoolIds: [A_SCHOOL] }),
  );
