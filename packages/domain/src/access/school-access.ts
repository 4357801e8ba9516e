import type { StaffId } from '../kernel/identifiers.ts';
import { isOfSchool, servesSchool, type Casework } from './casework-access.ts';
import { canManageStaff } from './centre-access.ts';
import type { Viewer } from './viewer.ts';

/** The school, its terms and its closures hold nothing about a student: open to the whole centre. */
export function canSeeSchool(viewer: Viewer, { centreId }: Pick<Casework, 'centreId'>): boolean {
  return viewer.centreId === centreId;
}

/** Who serves the school is read by its own people, by those who serve it and by who runs the centre. */
export function canSeeAllocationsOf(viewer: Viewer, school: Casework): boolean {
  return (
    canManageStaff(viewer, school) || isOfSchool(viewer, school) || servesSchool(viewer, school)
  );
}

/** rules.md 4.2: a school sees its own line and no other's; the worker whose it is, and who runs the centre. */
export function canSeeAllocation(
  viewer: Viewer,
  allocation: Casework & { readonly workerId: StaffId },
): boolean {
  return (
    canSeeAllocationsOf(viewer, allocation) ||
    (viewer.role === 'OUTREACH_WORKER' &&
      viewer.centreId === allocation.centreId &&
      viewer.staffId === allocation.workerId)
  );
}
