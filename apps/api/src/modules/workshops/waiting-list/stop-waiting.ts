import type { InferEntity } from '@mikro-orm/core';
import { maySupport, type ReleaseCause, type WaitingEnd } from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { Programme } from '../programmes/programme.entity.ts';
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

/** Whoever may have no place waits for none: of whatever is carried by what has ended. */
export async function stopAllWaiting(
  act: Act,
  studentId: string,
  cause: ReleaseCause,
): Promise<void> {
  const waiting = await act.em.find(WaitingListEntry, { studentId, endedOn: null });
  const programmes = await act.em.find(Programme, {
    id: { $in: waiting.map(({ programmeId }) => programmeId) },
  });
  for (const entry of waiting) {
    const programme = programmes.find(({ id }) => id === entry.programmeId);
    if (!waitsOn(entry.schoolId, cause, programme)) endWaiting(act, entry, cause.code);
  }
}

function waitsOn(
  schoolId: string,
  cause: ReleaseCause,
  programme: { readonly kind: string; readonly joint: boolean } | undefined,
): boolean {
  switch (cause.code) {
    case 'CONSENT_WITHDRAWN':
      return maySupport(cause.standing, 'GROUP');
    case 'CASE_CLOSED':
      // TRN-2: who is only to start at a school is nominated by it, and needs no case.
      return programme?.kind === 'INTO_SECONDARY';
    case 'LEFT_SCHOOL':
      return programme?.joint === true || schoolId !== cause.schoolId;
  }
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
