import type { ProfileVersion, StaffId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import type { CaseOfPlan } from './find-plan.ts';
import { NeedsProfile } from './needs-profile.entity.ts';

/** What was written last of a student, as the rules know it; the versions before it are not asked. */
export async function latestProfile(
  { em }: Act,
  { id: caseId }: CaseOfPlan,
): Promise<ProfileVersion | null> {
  const [row] = await em.find(NeedsProfile, { caseId }, { orderBy: { version: 'desc' }, limit: 1 });
  if (row === undefined) return null;
  const { version, writtenOn, studentDeclined, statements } = row;
  return { version, writtenOn, writtenBy: row.writtenBy as StaffId, studentDeclined, statements };
}
