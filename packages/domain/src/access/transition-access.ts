import type { SchoolId } from '../kernel/identifiers.ts';
import { isManagerOf, isOfSchool, servesSchool, type Casework } from './casework-access.ts';
import type { Viewer } from './viewer.ts';

/** TRN-1: the school that students are to start at, or the one that they are at; the manager puts things right. */
export function canNominate(viewer: Viewer, where: Casework): boolean {
  return isOfSchool(viewer, where) || isManagerOf(viewer, where);
}

/** Where a pupil goes, and the served school that sends them, if any. */
export type Destination = Casework & { readonly fromSchoolId?: SchoolId | null };

/** TRN-4: the manager, the worker of the school to which they go, that school, and the school that sends them. */
export function canWriteTransitionNote(viewer: Viewer, where: Destination): boolean {
  const { centreId, fromSchoolId = null } = where;
  return (
    isManagerOf(viewer, where) ||
    servesSchool(viewer, where) ||
    isOfSchool(viewer, where) ||
    (fromSchoolId !== null && isOfSchool(viewer, { centreId, schoolId: fromSchoolId }))
  );
}

/** TRN-4: the restricted part is the service's own, and no school's. */
export function canReadRestrictedPart(viewer: Viewer, where: Casework): boolean {
  return isManagerOf(viewer, where) || servesSchool(viewer, where);
}

/** TRN-5: who arrived is said by the school itself, by its worker, or by the manager. */
export function canConfirmArrivals(viewer: Viewer, where: Casework): boolean {
  return isManagerOf(viewer, where) || servesSchool(viewer, where) || isOfSchool(viewer, where);
}
