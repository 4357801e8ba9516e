import type { Happening } from '../../acts/act.ts';
import type { DraftRow } from './find-referral-draft.ts';

/** Something that happened to a draft, under the id that it keeps as a referral. */
export function ofDraft(
  { id, schoolId, studentId }: Pick<DraftRow, 'id' | 'schoolId' | 'studentId'>,
  event: string,
): Happening {
  return { event, subject: 'REFERRAL_DRAFT', subjectId: id, schoolId, studentId, referralId: id };
}
