import type { InferEntity } from '@mikro-orm/core';
import type { TransitionNoteWritten } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { RestrictedPart } from './restricted-part.entity.ts';
import type { TransitionNomination } from './transition-nomination.entity.ts';
import { TransitionNote } from './transition-note.entity.ts';

/** A version more; what is restricted goes to a table of its own, and only where it was written. */
export function storeNote(
  act: Act,
  { id: nominationId, centreId, schoolId, studentId }: InferEntity<typeof TransitionNomination>,
  { version, writtenOn, writtenBy, words, restricted }: TransitionNoteWritten,
): void {
  const { em, newId, now } = act;
  const written = { ...{ centreId, schoolId, studentId, nominationId }, version, writtenOn };
  const by = { writtenAt: now, writtenBy };
  em.persist(em.create(TransitionNote, { ...written, ...by, ...words, id: newId() }));
  if (restricted !== undefined)
    em.persist(em.create(RestrictedPart, { ...written, ...by, id: newId(), note: restricted }));
  act.record({
    event: 'TRANSITION_NOTE_WRITTEN',
    subject: 'STUDENT',
    subjectId: studentId,
    schoolId,
    studentId,
    facts: [{ name: 'number', value: String(version) }],
  });
}
