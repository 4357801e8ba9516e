import type { InferEntity } from '@mikro-orm/core';
import type { WaitingEnd } from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';

/** Whoever gets a place, or may have none, waits for the programme no longer. */
export async function stopWaiting(
  act: Act,
  programmeId: string,
  studentId: string,
  code: WaitingEnd,
): Promise<void> {
  const waiting = await act.em.find(WaitingListEntry, { programmeId, studentId, endedOn: null });
  for (const entry of waiting) endWaiting(act, entry, code);
}

export async function stopAllWaiting(act: Act, studentId: string, code: WaitingEnd): Promise<void> {
  const waiting = await act.em.find(WaitingListEntry, { studentId, endedOn: null });
  for (const entry of waiting) endWaiting(act, entry, code);
}

export function endWaiting(
  act: Act,
  entry: InferEntity<typeof WaitingListEntry>,
  code: WaitingEnd,
): void {
  Object.assign(entry, { endedOn: act.today, endReason: code });
  act.record({
    event: 'WAITS_NO_LONGER',
    subject: 'STUDENT',
    subjectId: entry.studentId,
    schoolId: entry.schoolId,
    studentId: entry.studentId,
    facts: [
      { name: 'programme', value: entry.programmeId },
      { name: 'reason', value: code },
    ],
  });
}
