import type { CaseId, CentreId, SchoolId, StaffId } from '../kernel/identifiers.ts';
import type { Viewer } from './viewer.ts';

/** Anything of casework: it belongs to a centre and to a school. */
export interface Casework {
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
}

export function isSchoolStaff({ role }: Viewer): boolean {
  return role === 'SCHOOL_REFERRER' || role === 'SCHOOL_LEAD';
}

/** One of the school's own people. */
export function isOfSchool(viewer: Viewer, { centreId, schoolId }: Casework): boolean {
  return (
    isSchoolStaff(viewer) && viewer.centreId === centreId && viewer.schoolIds.includes(schoolId)
  );
}

/** A worker who is allocated to the school or covers it today. */
export function servesSchool(viewer: Viewer, { centreId, schoolId }: Casework): boolean {
  return (
    viewer.role === 'OUTREACH_WORKER' &&
    viewer.centreId === centreId &&
    viewer.schoolIds.includes(schoolId)
  );
}

/** A worker who serves the school today, or has the case. */
export function servesSchoolOrCase(
  viewer: Viewer,
  work: Casework & { readonly caseId?: CaseId | null },
): boolean {
  if (servesSchool(viewer, work)) return true;
  const { centreId, caseId } = work;
  return (
    viewer.role === 'OUTREACH_WORKER' &&
    viewer.centreId === centreId &&
    caseId !== undefined &&
    caseId !== null &&
    viewer.caseIds.includes(caseId)
  );
}

export function isManagerOf(viewer: Viewer, { centreId }: Pick<Casework, 'centreId'>): boolean {
  return viewer.role === 'MANAGER' && viewer.centreId === centreId;
}

/**
 * rules.md 4.0: a manager sees all of the centre, a worker own schools and cases, a school its own.
 * Panel, centre staff, commissioner and administrator see no casework here.
 */
export function canSeeCasework(
  viewer: Viewer,
  work: Casework & { readonly caseId?: CaseId | null },
): boolean {
  return isManagerOf(viewer, work) || servesSchoolOrCase(viewer, work) || isOfSchool(viewer, work);
}

/**
 * A draft is the school's own until it is sent, and the worker's who typed it for a referrer. Nobody else takes
 * what they wrote along to another school or role.
 */
export function canSeeDraft(
  viewer: Viewer,
  draft: Casework & { readonly authorId: StaffId },
): boolean {
  return (
    isOfSchool(viewer, draft) ||
    (viewer.role === 'OUTREACH_WORKER' &&
      viewer.centreId === draft.centreId &&
      viewer.staffId === draft.authorId)
  );
}
