import { isManagerOf, isOfSchool, type Casework } from './casework-access.ts';
import type { Viewer } from './viewer.ts';

/** TRN-1: the school that students are to start at, or the one that they are at; the manager puts things right. */
export function canNominate(viewer: Viewer, where: Casework): boolean {
  return isOfSchool(viewer, where) || isManagerOf(viewer, where);
}
