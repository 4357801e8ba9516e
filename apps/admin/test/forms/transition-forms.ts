import NominateForm from '../../src/features/transitions/NominateForm.vue';
import ArrivalsForm from '../../src/features/transitions/ArrivalsForm.vue';
import WriteNoteForm from '../../src/features/transitions/WriteNoteForm.vue';
import { aNomination, aNote } from '../../src/testing/transitions.ts';
import type { FormCase } from './form-case.ts';

const TransitionChoices = {
  schools: { nodes: [{ id: 'school-1', name: 'Example School' }] },
  programmes: {
    nodes: [
      { id: 'p1', name: 'First steps', kind: 'INTO_SECONDARY' },
      { id: 'p2', name: 'Calm start', kind: 'TARGETED' },
    ],
  },
};

export const transitionForms: Readonly<Record<string, FormCase>> = {
  NominateForm: {
    form: NominateForm,
    props: {},
    asks: { TransitionChoices },
    sends: 'NominateForTransition',
    submit: 'Nominate the pupil',
    missing: ['Choose the programme', 'Choose at least one need, or “Not known yet”'],
    steps: [
      { fill: 'Programme', with: 'p1' },
      { choose: 'A pupil of another school, who is to start at ours' },
      { fill: 'First name', with: 'Pip' },
      { fill: 'Surname', with: 'Invented' },
      { day: 'Date of birth', with: '2016-05-04' },
      { fill: 'School they come from', with: 'Example Primary School' },
      { choose: 'Not known yet' },
    ],
    input: {
      programmeId: 'p1',
      schoolId: 'school-1',
      needs: ['NOT_KNOWN_YET'],
      pupil: {
        givenName: 'Pip',
        familyName: 'Invented',
        dateOfBirth: '2016-05-04',
        upn: null,
        fromSchoolName: 'Example Primary School',
        fromSchoolUrn: null,
      },
    },
    versioned: false,
  },
  'WriteNoteForm, for the first time': {
    form: WriteNoteForm,
    props: { nominationId: 'n1', note: null, mayRestrict: false },
    sends: 'WriteTransitionNote',
    submit: 'Write the note',
    missing: ['Write what the pupil is good at, or what worries them'],
    steps: [
      { fill: 'What is the pupil good at?', with: 'Draws' },
      { choose: 'Better talked about than read' },
    ],
    input: {
      ...{ nominationId: 'n1', expectedVersion: 0, strengths: 'Draws', worries: '' },
      ...{ forConversation: true, restricted: null },
    },
    versioned: true,
  },
  'WriteNoteForm, anew by the service': {
    form: WriteNoteForm,
    props: { nominationId: 'n1', note: aNote({ version: 3 }), mayRestrict: true },
    sends: 'WriteTransitionNote',
    submit: 'Write the note',
    missing: [],
    steps: [{ fill: 'Restricted part (optional)', with: 'Not for school' }],
    input: { expectedVersion: 3, strengths: 'Is kind', restricted: 'Not for school' },
    versioned: true,
  },
  ArrivalsForm: {
    form: ArrivalsForm,
    props: {
      school: { id: 'school-1', name: 'Example School' },
      pupils: [aNomination(), aNomination({ id: 'n2', student: null })],
    },
    sends: 'ConfirmArrivals',
    submit: 'Record who arrived',
    missing: ['Say of at least one pupil whether they arrived'],
    steps: [
      { fill: 'Sam Invented', with: 'ARRIVED' },
      { fill: 'A pupil whom you may not see', with: 'MOVED_AWAY' },
    ],
    input: {
      ...{ schoolId: 'school-1', arrived: ['n1'] },
      notArrived: [{ nominationId: 'n2', reason: 'MOVED_AWAY' }],
    },
    versioned: false,
  },
};
