import type { DraftId, Instant, SchoolId, StaffId, StudentId } from '../kernel/identifiers.ts';
import type { ReferralContent } from './referral-content.ts';

/** What a school is still writing: a thing apart from a referral, which the centre does not see. */
export interface ReferralDraft {
  readonly id: DraftId;
  readonly schoolId: SchoolId;
  readonly studentId: StudentId;
  readonly authorId: StaffId;
  readonly content: ReferralContent;
  readonly signedOff: { readonly by: StaffId; readonly at: Instant } | null;
}
