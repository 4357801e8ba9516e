import type { FormProblem } from '../../composables/useForm.ts';
import type { NoteWhole } from './note.documents.ts';

/** What stands in the form for a transition note. */
export interface NoteValues {
  strengths: string;
  whatHelps: string;
  worries: string;
  goTo: string;
  forConversation: readonly string[];
  restricted: string;
}

export const noteValues = (note: NoteWhole | null): NoteValues => ({
  strengths: note?.strengths ?? '',
  whatHelps: note?.whatHelps ?? '',
  worries: note?.worries ?? '',
  goTo: note?.goTo ?? '',
  forConversation: note?.forConversation === true ? ['YES'] : [],
  restricted: restrictedIn(note),
});

const restrictedIn = (note: NoteWhole | null): string => note?.restricted?.note ?? '';

export const noteProblems = ({ strengths, worries }: NoteValues): FormProblem[] =>
  strengths.trim() === '' && worries.trim() === ''
    ? [{ field: 'strengths', message: 'Write what the pupil is good at, or what worries them' }]
    : [];

/** What is restricted is sent only where it was changed, so that nobody takes it away by not seeing it. */
export const noteInput = (
  { forConversation, restricted, ...words }: NoteValues,
  note: NoteWhole | null,
) => ({
  ...words,
  forConversation: forConversation.length > 0,
  restricted: restricted === restrictedIn(note) ? null : restricted,
});
