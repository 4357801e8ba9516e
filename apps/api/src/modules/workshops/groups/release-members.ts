import { releaseMember, type ReleaseCause, type StudentId } from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { lockStudent } from '../lock-student.ts';
import { stopAllWaiting } from '../waiting-list/stop-waiting.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { GroupMembership } from './group-membership.entity.ts';

/** CNS-3, GRP-2, GRP-3: places in groups, and waiting for one, end in the transaction that ends what carries them. */
export async function releaseMembers(
  act: Act,
  studentId: string,
  cause: ReleaseCause,
): Promise<void> {
  await lockStudent(act, studentId);
  const places = await act.em.find(
    GroupMembership,
    { studentId, endsOn: null },
    { orderBy: { groupId: 'asc' } },
  );
  for (const { groupId } of places) {
    const found = await findGroup(act, groupId);
    const { joint } = found.stored.programme;
    const release = { studentId: studentId as StudentId, cause, joint, today: act.today };
    await actOnGroup(act, found, releaseMember(found.state, release));
  }
  await stopAllWaiting(act, studentId, cause);
}
