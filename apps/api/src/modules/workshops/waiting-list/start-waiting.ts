import type { Act } from '../../../acts/act.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';

interface Waits {
  readonly centreId: string;
  readonly schoolId: string;
  readonly studentId: string;
  readonly programmeId: string;
  readonly since: string;
  readonly note: string | null;
}

/** Somebody waits for a programme at a school from a day on. Answers with the id of the entry. */
export function startWaiting(act: Act, waits: Waits): string {
  const { schoolId, studentId, programmeId, since } = waits;
  const id = act.newId();
  act.em.persist(act.em.create(WaitingListEntry, { ...waits, id, createdAt: act.now }));
  act.record({
    event: 'WAITS_FOR_PROGRAMME',
    subject: 'STUDENT',
    subjectId: studentId,
    schoolId,
    studentId,
    facts: [
      { name: 'programme', value: programmeId },
      { name: 'since', value: since },
    ],
  });
  return id;
}
