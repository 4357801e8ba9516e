import type { NoticeKind } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

type OfSchools = Extract<NoticeKind, `SCHOOL_${string}`>;

/** rules.md §5, point 15: the people of these schools who have an account are told who comes. */
export async function tellSchools(
  { em, tell }: Act,
  schoolIds: readonly string[],
  kind: OfSchools,
): Promise<void> {
  const people = await em.find(StaffMember, {
    schoolId: { $in: [...schoolIds] },
    role: { $in: ['SCHOOL_REFERRER', 'SCHOOL_LEAD'] },
    accountState: 'ACTIVE',
  });
  for (const { id, schoolId } of people) tell({ kind, to: id, path: `/schools/${schoolId}` });
}
