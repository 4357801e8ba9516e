import type { Viewer } from '../access/viewer.ts';
import { accepted, refused, type Decision } from '../kernel/decision.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';

export interface DigestChosen {
  readonly type: 'DigestChosen';
  readonly wanted: boolean;
}

/** Who gets a digest on Mondays: each worker for themselves, and the manager for the centre. */
export function getsDigest({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'OUTREACH_WORKER' || role === 'MANAGER';
}

/** Whose it is, and whether it is wanted now. */
export interface Digest {
  readonly staffId: StaffId;
  readonly wants: boolean;
}

/** Each turns their own off, and on again. */
export function chooseDigest(
  { staffId, wants }: Digest,
  { by, wanted }: { readonly by: Viewer; readonly wanted: boolean },
): Decision<DigestChosen, 'NOT_ALLOWED_FOR_ROLE'> {
  if (!getsDigest(by) || by.staffId !== staffId)
    return refused([violation('NOT_ALLOWED_FOR_ROLE')]);
  return accepted(wants === wanted ? [] : [{ type: 'DigestChosen', wanted }]);
}
