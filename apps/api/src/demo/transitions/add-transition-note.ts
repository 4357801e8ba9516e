import type { TransitionNoteWords } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoNomination } from './add-secondary-nomination.ts';

/** The worker's note, with what the service keeps to itself beside it. */
export function addTransitionNote(
  centre: DemoCentre,
  { school, worker }: ServedPlace,
  { id: nominationId, studentId, nominatedOn }: DemoNomination,
  { restricted, ...words }: TransitionNoteWords & { readonly restricted: string | null },
): void {
  const { random, rows, days } = centre;
  const on = days.after(nominatedOn, 5);
  const at = momentOn(centre, on);
  const written = {
    ...{ centreId: centre.id, schoolId: school.id, studentId, nominationId, version: 1 },
    ...{ writtenOn: on, writtenAt: at, writtenBy: worker.id },
  };
  rows.transitionNotes.push({ ...written, ...words, id: random.uuid() });
  if (restricted !== null)
    rows.restrictedParts.push({ ...written, id: random.uuid(), note: restricted });
  addHistory(centre, {
    ...{ event: 'TRANSITION_NOTE_WRITTEN', subject: 'STUDENT', subjectId: studentId, studentId },
    ...{ schoolId: school.id, by: worker, on, at },
    facts: [{ name: 'number', value: '1' }],
  });
}
