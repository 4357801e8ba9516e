import { canSignOffReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, Instant, StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { ReferralDraft } from './referral-draft.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export interface SignOffReferralDraft {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly at: Instant;
}

export interface DraftSignedOff {
  readonly type: 'DraftSignedOff';
  readonly by: StaffId;
  readonly at: Instant;
}

/** REF-3: a lead of the same school signs off what somebody else wrote. Saving afterwards takes it back. */
export function signOffReferralDraft(
  draft: ReferralDraft,
  { by, centreId, at }: SignOffReferralDraft,
): Decision<DraftSignedOff, ReferralViolationCode> {
  const allowed = canSignOffReferral(by, { centreId, schoolId: draft.schoolId });
  if (allowed && draft.signedOff !== null) return accepted([]);
  return decided(allowed ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)], [
    { type: 'DraftSignedOff', by: by.staffId, at },
  ]);
}
