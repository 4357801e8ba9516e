import type {
  DraftId,
  ReferralContent,
  ReferralDraft as DraftState,
  SchoolId,
  StaffId,
  StudentId,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { ReferralDraft } from './referral-draft.entity.ts';

/** A draft that the viewer may see, held for the act. */
export async function findReferralDraft({ em }: Act, id: string) {
  return present(await em.findOne(ReferralDraft, { id: idOf(id) }, held));
}

export type DraftRow = Awaited<ReturnType<typeof findReferralDraft>>;

/** The stored draft as the rules know it. */
export function draftState(row: DraftRow): DraftState {
  return {
    id: row.id as DraftId,
    schoolId: row.schoolId as SchoolId,
    studentId: row.studentId as StudentId,
    authorId: row.authorId as StaffId,
    content: row.content as ReferralContent,
    signedOff:
      row.signedOffBy && row.signedOffAt
        ? { by: row.signedOffBy as StaffId, at: row.signedOffAt.toISOString() }
        : null,
  };
}
