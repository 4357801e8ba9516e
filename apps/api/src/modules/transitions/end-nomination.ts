import type { InferEntity } from '@mikro-orm/core';
import type { NominationEnd, SchoolId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { releaseMembers } from '../workshops/groups/release-members.ts';
import { endWaiting } from '../workshops/waiting-list/stop-waiting.ts';
import { WaitingListEntry } from '../workshops/waiting-list/waiting-list-entry.entity.ts';
import type { TransitionNomination } from './transition-nomination.entity.ts';

type Row = InferEntity<typeof TransitionNomination>;

/** A nomination ends; what it carried goes on where the student is. */
export function closeNomination(act: Act, row: Row, reason: NominationEnd): void {
  const { studentId, schoolId } = row;
  Object.assign(row, { endedOn: act.today, endReason: reason });
  act.record({
    event: 'NOMINATION_ENDED',
    subject: 'STUDENT',
    subjectId: studentId,
    schoolId,
    studentId,
    facts: [{ name: 'reason', value: reason }],
  });
}

/** A nomination ends, and with it the wait and the place that it carried. */
export async function endNomination(act: Act, row: Row, reason: NominationEnd): Promise<void> {
  const { studentId, schoolId, programmeId } = row;
  closeNomination(act, row, reason);
  const waiting = await act.em.find(WaitingListEntry, {
    ...{ studentId, schoolId, programmeId, endedOn: null },
  });
  for (const entry of waiting) endWaiting(act, entry, 'NO_LONGER_WANTED');
  if (row.kind === 'INTO_SECONDARY')
    await releaseMembers(act, studentId, { code: 'LEFT_SCHOOL', schoolId: schoolId as SchoolId });
}
