import {
  canSeeCasework,
  isManagerOf,
  isOfSchool,
  servesSchoolOrCase,
  type Casework,
} from './casework-access.ts';
import type { CaseId } from '../kernel/identifiers.ts';
import type { Viewer } from './viewer.ts';

type OfStudent = Casework & { readonly caseId?: CaseId | null };

/** SSR-1: the school asks and records; the worker and the manager may record what they are told. */
export function mayRecordConsent(viewer: Viewer, student: OfStudent): boolean {
  return (
    isOfSchool(viewer, student) ||
    servesSchoolOrCase(viewer, student) ||
    isManagerOf(viewer, student)
  );
}

/** CNS-3: whoever is told of a withdrawal may record it, so that nothing delays it. */
export function mayWithdrawConsent(viewer: Viewer, consent: OfStudent): boolean {
  return canSeeCasework(viewer, consent);
}
