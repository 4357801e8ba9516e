import CancelSessionForm from '../../src/features/week/CancelSessionForm.vue';
import CopyWeekForm from '../../src/features/week/CopyWeekForm.vue';
import MoveSessionForm from '../../src/features/week/MoveSessionForm.vue';
import PlanSessionForm from '../../src/features/week/PlanSessionForm.vue';
import { aWeekSession } from '../../src/testing/week.ts';
import type { FormCase } from './form-case.ts';

const session = {
  id: 'x1',
  version: 3,
  on: '2026-11-24',
  startsAt: '09:00',
  minutes: 45,
  room: 'Library',
  seriesId: 'r1',
};
const seen = { sessionId: 'x1', expectedVersion: 3 };
const plan = {
  form: PlanSessionForm,
  props: {
    schools: [
      { id: 'h1', name: 'Example School' },
      { id: 'h2', name: 'Another School' },
    ],
    day: '2026-11-24',
    workerId: 'w1',
  },
  asks: {
    PlanStudents: {
      cases: {
        nodes: [
          { id: 'k1', student: { id: 's1', displayName: 'Invented Student', yearGroup: 8 } },
          { id: 'k2', student: { id: 's2', displayName: 'Imaginary Student', yearGroup: 9 } },
        ],
      },
    },
  },
  missing: [
    'Choose how the time is spent',
    'Choose the school',
    'Enter when it begins, such as 09:30',
  ],
  versioned: false,
} as const;

export const weekForms: Readonly<Record<string, FormCase>> = {
  PlanSessionForm: {
    ...plan,
    sends: 'PlanSession',
    submit: 'Plan the session',
    steps: [
      { fill: 'What', with: 'ONE_TO_ONE' },
      { fill: 'School', with: 'h1' },
      { choose: /Invented Student/ },
      { day: 'Day', with: '2026-11-25' },
      { fill: 'Begins at', with: '9.30' },
      { choose: '60 min' },
      { fill: /^Room/, with: 'Library' },
      { choose: 'Coping strategies' },
    ],
    input: {
      workerId: 'w1',
      schoolId: 'h1',
      kind: 'ONE_TO_ONE',
      studentIds: ['s1'],
      on: '2026-11-25',
      startsAt: '09:30',
      minutes: 60,
      room: 'Library',
      topics: ['COPING'],
    },
  },
  'PlanSessionForm, every week': {
    ...plan,
    sends: 'PlanSeries',
    submit: /^Plan the sessions?$/,
    steps: [
      { fill: 'What', with: 'GROUP' },
      { fill: 'School', with: 'h2' },
      { choose: /Invented Student/ },
      { choose: /Imaginary Student/ },
      { fill: 'Begins at', with: '14:00' },
      { choose: 'Another length' },
      { fill: 'Minutes', with: '50' },
      { choose: /^Again in later weeks/ },
      { fill: 'How often?', with: '2' },
      { day: 'Last day', with: '2026-12-18' },
    ],
    input: {
      workerId: 'w1',
      schoolId: 'h2',
      kind: 'GROUP',
      studentIds: ['s1', 's2'],
      weekday: 'TUE',
      from: '2026-11-24',
      to: '2026-12-18',
      everyWeeks: 2,
      startsAt: '14:00',
      minutes: 50,
      room: null,
      topics: [],
      leaveOutTaken: false,
    },
  },
  CopyWeekForm: {
    form: CopyWeekForm,
    props: { monday: '2026-11-30', workerId: 'w1' },
    asks: {
      WeekOfSessions: {
        sessions: {
          nodes: [
            aWeekSession({ id: 'x1', seriesId: 'r1', startsAt: '09:00' }),
            aWeekSession({ id: 'x2', seriesId: 'r2', startsAt: '13:00' }),
            aWeekSession({ id: 'x3', runNumber: 2, startsAt: '14:00' }),
          ],
        },
      },
    },
    sends: 'CopySessions',
    submit: 'Copy into this week',
    missing: ['Choose what to copy'],
    steps: [{ choose: /13:00/ }],
    input: { sessionIds: ['x2'], weeks: 1 },
    versioned: false,
  },
  MoveSessionForm: {
    form: MoveSessionForm,
    props: { session },
    sends: 'MoveSession',
    submit: 'Move the session',
    missing: ['Say why it is moved'],
    steps: [
      { day: 'New day', with: '2026-11-26' },
      { fill: 'Begins at', with: '11:15' },
      { choose: '30 min' },
      { fill: /^Room/, with: '' },
      { choose: 'This one and the later ones' },
      { fill: 'Why is it moved?', with: 'SCHOOL_ASKED' },
    ],
    input: {
      ...seen,
      on: '2026-11-26',
      startsAt: '11:15',
      minutes: 30,
      room: null,
      andLater: true,
      reason: 'SCHOOL_ASKED',
    },
    versioned: true,
  },
  CancelSessionForm: {
    form: CancelSessionForm,
    props: { session },
    sends: 'CancelSession',
    submit: 'Cancel the session',
    missing: ['Say why it is cancelled'],
    steps: [{ fill: 'Why is it cancelled?', with: 'WORKER_AWAY' }],
    input: { ...seen, reason: 'WORKER_AWAY', andLater: false },
    versioned: true,
  },
};
