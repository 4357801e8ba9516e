import { describe, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { aConsent, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { given } from '../kernel/given-when-then.ts';
import {
  writeTransitionNote,
  type NotedNomination,
  type TransitionNoteWords,
  type WriteTransitionNote,
} from './write-transition-note.ts';

const nomination: NotedNomination = {
  centreId: A_CENTRE,
  schoolId: A_SCHOOL,
  fromSchoolId: ANOTHER_SCHOOL,
  kind: 'INTO_SECONDARY',
  firstDay: '2027-09-03',
  endReason: null,
  version: 0,
};
const words: TransitionNoteWords = {
  strengths: 'Draws, and is kind to younger ones.',
  whatHelps: null,
  worries: 'That nobody knows me.',
  goTo: 'Head of Year 7',
  forConversation: false,
};
const standing = (consent = aConsent()) => consentStanding([consent.build()], TODAY);
const write: WriteTransitionNote = { by: aManager(), today: TODAY, words, consent: standing() };
const writing = (parts: Partial<WriteTransitionNote> = {}, state: Partial<NotedNomination> = {}) =>
  given({ ...nomination, ...state }).when(writeTransitionNote, { ...write, ...parts });

describe('a transition note (TRN-4)', () => {
  it.each([aManager(), aWorker(), aReferrer(), aLead(), aReferrer(ANOTHER_SCHOOL)])(
    'is written by $role of $schoolIds',
    (by) => {
      writing({ by }).then({ type: 'TransitionNoteWritten', version: 1, words });
    },
  );

  it.each([
    ...onlookers(),
    aReferrer('school-3' as typeof A_SCHOOL),
    aWorker({ schoolIds: [ANOTHER_SCHOOL] }),
  ])('is not written by $role of $schoolIds', (by) => {
    writing({ by }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('written again is a version more', () => {
    writing({}, { version: 3 }).then({ type: 'TransitionNoteWritten', version: 4 });
  });

  it.each([
    ['strengths alone', { worries: null }],
    ['worries alone', { strengths: ' ' }],
  ])('says %s, or it says nothing', (_what, parts) => {
    writing({ words: { ...words, ...parts } }).then({ type: 'TransitionNoteWritten' });
    writing({ words: { ...words, strengths: ' ', worries: null } }).thenRefused(
      'TRANSITION_NOTE_EMPTY at strengths',
    );
  });

  it.each([
    ['taken back', standing(aConsent().withdrawn())],
    ['run out', standing(aConsent().expired())],
    ['given to one to one alone', standing(aConsent('ONE_TO_ONE'))],
    ['never asked for', consentStanding([], TODAY)],
  ])('names nobody whose agreement was %s (TRN-2)', (_how, consent) => {
    writing({ consent }).thenRefused('SUPPORT_NOT_AGREED');
  });

  it.each<[string, Partial<NotedNomination>]>([
    ['went to another school', { endReason: 'ANOTHER_SCHOOL' }],
    ['has arrived', { endReason: 'ARRIVED' }],
    ['has moved up', { kind: 'INTO_KS4', firstDay: TODAY }],
  ])('is not written of somebody who %s', (_how, state) => {
    writing({}, state).thenRefused('NOMINATION_HAS_ENDED');
  });
});

describe('the restricted part', () => {
  it.each([aManager(), aWorker()])('is written by $role', (by) => {
    writing({ by, restricted: 'Not for school.' }).then({
      type: 'TransitionNoteWritten',
      restricted: 'Not for school.',
    });
    writing({ by, restricted: null }).then({ type: 'TransitionNoteWritten', restricted: null });
  });

  it.each([aReferrer(), aLead(), aReferrer(ANOTHER_SCHOOL)])('is not written by $role', (by) => {
    writing({ by, restricted: 'Not for school.' }).thenRefused(
      'NOT_ALLOWED_FOR_ROLE at restricted',
    );
    writing({ by, restricted: null }).thenRefused('NOT_ALLOWED_FOR_ROLE at restricted');
  });
});
