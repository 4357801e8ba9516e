import NotHeldForm from '../../src/features/sessions/NotHeldForm.vue';
import RecordSessionForm from '../../src/features/sessions/RecordSessionForm.vue';
import ShareSessionForm from '../../src/features/sessions/ShareSessionForm.vue';
import UnplannedForm from '../../src/features/sessions/UnplannedForm.vue';
import { aGroupSession, aSession } from '../../src/testing/sessions.ts';
import type { FormCase } from './form-case.ts';

const seen = { sessionId: 'e1', expectedVersion: 1 };
const SchoolsServed = {
  allocations: {
    nodes: [
      { id: 'a1', school: { id: 'h1', name: 'Example School' } },
      { id: 'a2', school: { id: 'h2', name: 'Second School' } },
    ],
  },
};

export const sessionForms: Readonly<Record<string, FormCase>> = {
  'RecordSessionForm, of one student': {
    form: RecordSessionForm,
    props: { session: aSession({ topics: [] }) },
    sends: 'RecordSession',
    submit: 'Save',
    missing: ['Choose at least one topic'],
    steps: [
      { choose: 'Coping strategies' },
      { choose: 'Went well' },
      { fill: 'What was done, in a sentence (optional)', with: 'Breathing' },
    ],
    input: {
      ...seen,
      record: expectRecord({ topics: ['COPING'], howItWent: 'WELL', workedOn: 'Breathing' }),
    },
    versioned: true,
  },
  'RecordSessionForm, of a group': {
    form: RecordSessionForm,
    props: { session: aGroupSession() },
    sends: 'RecordSession',
    submit: 'Save',
    missing: [],
    steps: [
      { choose: 'Came late, in: Kit Figment' },
      { fill: 'Minutes late: Kit Figment', with: '10' },
      { choose: 'Absent, in: Ash Fable' },
      { fill: 'Why absent: Ash Fable', with: 'ILL' },
    ],
    input: {
      ...seen,
      record: expectRecord({
        attendance: [
          mark('s1', 'ATTENDED'),
          { ...mark('s2', 'LATE'), minutesLate: 10 },
          { ...mark('s3', 'ABSENT'), absenceReason: 'ILL' },
        ],
      }),
    },
    versioned: true,
  },
  ShareSessionForm: {
    form: ShareSessionForm,
    props: { session: aGroupSession() },
    asks: {
      SchoolsToShare: {
        schools: { nodes: [{ id: 'h2', name: 'Second School', viewerCanSeeCasework: true }] },
      },
    },
    sends: 'ShareSession',
    submit: 'Save the shares',
    missing: ['Choose the school'],
    steps: [
      { fill: 'Per cent for Example School', with: '60' },
      { fill: 'Which is school 2?', with: 'h2' },
      { fill: 'Per cent for school 2', with: '40' },
    ],
    input: {
      ...seen,
      shares: [
        { schoolId: 'h1', percent: 60 },
        { schoolId: 'h2', percent: 40 },
      ],
    },
    versioned: true,
  },
  NotHeldForm: {
    form: NotHeldForm,
    props: { session: aSession() },
    sends: 'SessionNotHeld',
    submit: 'It was not held',
    missing: ['Choose why it was not held', 'Say whether you were there'],
    steps: [{ choose: 'There was no room' }, { choose: 'Yes' }],
    input: { ...seen, reason: 'ROOM_GONE', workerWasThere: true },
    versioned: true,
  },
  UnplannedForm: {
    form: UnplannedForm,
    props: { on: '2026-10-05' },
    asks: { SchoolsServed },
    sends: 'RecordUnplannedSession',
    submit: 'Save',
    missing: ['Choose the school', 'Enter when it began', 'Choose at least one topic'],
    steps: [
      { fill: 'School', with: 'h2' },
      { fill: 'Began at', with: '12:20' },
      { choose: 'Relationships' },
      { fill: 'Which staff? (optional)', with: 'Head of year' },
    ],
    input: {
      kind: 'ADVICE',
      schoolId: 'h2',
      on: '2026-10-05',
      startsAt: '12:20',
      studentIds: [],
    },
    versioned: false,
  },
};

function mark(studentId: string, attendance: string) {
  return { studentId, attendance, minutesLate: null, absenceReason: null, privateNote: null };
}

/** What is sent of a record in which little was typed. */
function expectRecord(typed: object): object {
  return {
    minutes: 45,
    preparationMinutes: null,
    attendance: [mark('s1', 'ATTENDED')],
    topics: ['COPING'],
    howItWent: null,
    workedOn: null,
    nextStep: null,
    sharedNote: null,
    sharedNoteNamesNobody: false,
    concern: null,
    adviceTo: null,
    adviceYearGroup: null,
    adviceNeed: null,
    ...typed,
  };
}
