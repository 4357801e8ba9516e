import { isOfSchool, isManagerOf, servesSchool, type Casework } from './casework-access.ts';
import type { Viewer } from './viewer.ts';

type InCentre = Pick<Casework, 'centreId'>;

const isAdministratorOf = (viewer: Viewer, { centreId }: InCentre) =>
  viewer.role === 'ADMINISTRATOR' && viewer.centreId === centreId;

/** Whoever sees any casework may open students' records. */
export function canReadStudents({ role }: Pick<Viewer, 'role'>): boolean {
  return (
    role === 'MANAGER' ||
    role === 'OUTREACH_WORKER' ||
    role === 'SCHOOL_REFERRER' ||
    role === 'SCHOOL_LEAD'
  );
}

/** ALL-1: the manager sets workers' time. */
export function canSetAllocation(viewer: Viewer, where: InCentre): boolean {
  return isManagerOf(viewer, where);
}

/** People and their accounts. */
export function canManageStaff(viewer: Viewer, where: InCentre): boolean {
  return isManagerOf(viewer, where) || isAdministratorOf(viewer, where);
}

/** The national register. */
export function canImportSchools(viewer: Viewer, where: InCentre): boolean {
  return canManageStaff(viewer, where);
}

/** Term dates and closures. */
export function canEditCalendar(viewer: Viewer, where: InCentre): boolean {
  return canManageStaff(viewer, where);
}

/** What the centre decides for itself (rules.md 4.0). */
export function canSetSettings(viewer: Viewer, where: InCentre): boolean {
  return canManageStaff(viewer, where);
}

/** SCH-1: the manager adds a guest school. */
export function canLetInGuestSchool(viewer: Viewer, where: InCentre): boolean {
  return isManagerOf(viewer, where);
}

/** Counts without rows: commissioner and manager. */
export function canSeeCounts(viewer: Viewer, where: InCentre): boolean {
  return (
    isManagerOf(viewer, where) ||
    (viewer.role === 'COMMISSIONER' && viewer.centreId === where.centreId)
  );
}

/** Details of a student: the school, the manager, a worker at own schools. */
export function canEditStudent(viewer: Viewer, student: Casework): boolean {
  return (
    isOfSchool(viewer, student) || isManagerOf(viewer, student) || servesSchool(viewer, student)
  );
}
