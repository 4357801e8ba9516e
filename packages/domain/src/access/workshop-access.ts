import { isManagerOf, servesSchool, type Casework } from './casework-access.ts';
import type { Viewer } from './viewer.ts';

/** WRK: the worker of the school plans and fills its workshops, and the manager of the centre. */
export function canRunWorkshop(viewer: Viewer, where: Casework): boolean {
  return isManagerOf(viewer, where) || servesSchool(viewer, where);
}

/** What the centre offers is the manager's to write. */
export function canWriteProgramme(viewer: Viewer, where: Pick<Casework, 'centreId'>): boolean {
  return isManagerOf(viewer, where);
}

/** GRP-4: who is kept apart from whom, and why. A school is told that it is so, never of whom. */
export function canReadKeepApart(viewer: Viewer, where: Casework): boolean {
  return canRunWorkshop(viewer, where);
}
