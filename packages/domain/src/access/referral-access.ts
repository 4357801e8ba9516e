import { isManagerOf, isOfSchool, servesSchool, type Casework } from './casework-access.ts';
import type { Viewer } from './viewer.ts';

/** REF-1: the school of the student; a worker may type it for a named referrer, who confirms by sending. */
export function canStartReferral(viewer: Viewer, student: Casework): boolean {
  return isOfSchool(viewer, student) || servesSchool(viewer, student);
}

/** REF-1: only a person of the school sends. */
export function canSubmitReferral(viewer: Viewer, draft: Casework): boolean {
  return isOfSchool(viewer, draft);
}

/** REF-3: the head or deputy signs off. */
export function canSignOffReferral(viewer: Viewer, draft: Casework): boolean {
  return viewer.role === 'SCHOOL_LEAD' && isOfSchool(viewer, draft);
}

/** The manager accepts, returns, declines and upholds. */
export function canDecideReferral(viewer: Viewer, referral: Casework): boolean {
  return isManagerOf(viewer, referral);
}

/** The school answers, challenges and withdraws its own. */
export function canAnswerReferral(viewer: Viewer, referral: Casework): boolean {
  return isOfSchool(viewer, referral);
}

/** rules.md 4.0: the school takes its own back; the manager, who may have been told so. */
export function canWithdrawReferral(viewer: Viewer, referral: Casework): boolean {
  return canAnswerReferral(viewer, referral) || canDecideReferral(viewer, referral);
}
