import {
  addDays,
  canStartReferral,
  emptyReferralContent,
  violation,
  type CentreId,
  type SchoolId,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { refusedWith, type RefusedAct } from '../../acts/outcome.ts';
import { Student } from '../students/student.entity.ts';
import { ofDraft } from './draft-happening.ts';
import { ReferralDraft } from './referral-draft.entity.ts';

/** Days after which a draft that nobody sent is deleted. */
const KEPT_DAYS = 90;

/** The student is held, so that of two who begin at once the second finds the draft of the first. */
export async function beginDraft(
  act: Act,
  studentId: string,
): Promise<RefusedAct | { readonly outcome: 'begun'; readonly id: string }> {
  const { em, viewer, now, today, newId } = act;
  const student = present(await em.findOne(Student, { id: idOf(studentId) }, held));
  const place = { centreId: student.centreId as CentreId, schoolId: student.schoolId as SchoolId };
  if (!canStartReferral(viewer, place)) return refusedWith(violation('NOT_YOUR_SCHOOL'));
  const mine = await em.findOne(ReferralDraft, {
    studentId: student.id,
    schoolId: student.schoolId,
  });
  if (mine) return { outcome: 'begun', id: mine.id };
  const draft = em.create(ReferralDraft, {
    id: newId(),
    ...place,
    studentId: student.id,
    authorId: viewer.staffId,
    content: { ...emptyReferralContent() },
    startedAt: now,
    savedAt: now,
    purgeOn: addDays(today, KEPT_DAYS),
  });
  em.persist(draft);
  act.record(ofDraft(draft, 'DRAFT_STARTED'));
  return { outcome: 'begun', id: draft.id };
}
