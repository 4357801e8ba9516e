import {
  consentStanding,
  maySupport,
  releaseMember,
  type ConsentRecord,
  type StudentId,
} from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { stopAllWaiting } from '../waiting-list/stop-waiting.ts';
import { actOnGroup } from './act-on-group.ts';
import { findGroup } from './find-group.ts';
import { GroupMembership } from './group-membership.entity.ts';

/** CNS-3: places in groups, and waiting for one, end in the same transaction as the withdrawal is recorded. */
export async function releaseMembers(
  act: Act,
  studentId: string,
  records: readonly ConsentRecord[],
): Promise<void> {
  const standing = consentStanding(records, act.today);
  if (maySupport(standing, 'GROUP')) return;
  const places = await act.em.find(
    GroupMembership,
    { studentId, endsOn: null },
    { orderBy: { groupId: 'asc' } },
  );
  for (const { groupId } of places) {
    const found = await findGroup(act, groupId);
    const release = { studentId: studentId as StudentId, standing, today: act.today };
    await actOnGroup(act, found, releaseMember(found.state, release));
  }
  await stopAllWaiting(act, studentId, 'CONSENT_WITHDRAWN');
}
