import AddMemberForm from '../../src/features/workshops/AddMemberForm.vue';
import CatchUpForm from '../../src/features/workshops/CatchUpForm.vue';
import EndGroupForm from '../../src/features/workshops/EndGroupForm.vue';
import GiveGroupForm from '../../src/features/workshops/GiveGroupForm.vue';
import LiftKeepApartForm from '../../src/features/workshops/LiftKeepApartForm.vue';
import MoveMemberForm from '../../src/features/workshops/MoveMemberForm.vue';
import MoveRunDateForm from '../../src/features/workshops/MoveRunDateForm.vue';
import OutcomeForm from '../../src/features/workshops/OutcomeForm.vue';
import PlanGroupForm from '../../src/features/workshops/PlanGroupForm.vue';
import ProgrammeForm from '../../src/features/workshops/ProgrammeForm.vue';
import PutOnWaitingListForm from '../../src/features/workshops/PutOnWaitingListForm.vue';
import RemoveMemberForm from '../../src/features/workshops/RemoveMemberForm.vue';
import SetKeepApartForm from '../../src/features/workshops/SetKeepApartForm.vue';
import StartGroupForm from '../../src/features/workshops/StartGroupForm.vue';
import TakeOffWaitingListForm from '../../src/features/workshops/TakeOffWaitingListForm.vue';
import { today } from '../../src/components/dates.ts';
import { aProgramme } from '../../src/testing/workshops.ts';
import type { FormCase } from './form-case.ts';

const student = { id: 's1', displayName: 'Sam Invented' };
const group = { id: 'g1', version: 4, firstOn: null, status: 'RUNNING' };
const seen = { groupId: 'g1', expectedVersion: 4 };
const schoolOf = { id: 'h1', name: 'Example School' };
const school = { value: 'h1', label: 'Example School' };
const programme = { value: 'p1', label: 'Calm start' };
const nothingToSay = { group: { id: 'g1', checkMember: { stops: [], warnings: [] } } };
const StudentsToPick = {
  students: {
    nodes: [
      { id: 's1', displayName: 'Sam Invented', yearGroup: 8, school: schoolOf },
      { id: 's2', displayName: 'Kit Figment', yearGroup: 6, school: schoolOf },
    ],
  },
};

export const workshopForms: Readonly<Record<string, FormCase>> = {
  AddMemberForm: {
    form: AddMemberForm,
    props: { groupId: 'g1', hour: undefined, student, likely: '' },
    asks: { CheckMember: nothingToSay },
    sends: 'AddMember',
    submit: 'Give the place',
    missing: ['Say why the student was chosen'],
    steps: [
      { fill: 'Why were they chosen?', with: 'OTHER' },
      { fill: /^In words/, with: 'A friend goes' },
    ],
    input: {
      groupId: 'g1',
      studentId: 's1',
      from: today(),
      chosenReason: 'OTHER',
      chosenNote: 'A friend goes',
      lessons: [],
      overrides: [],
      notesNameNobody: false,
    },
    versioned: false,
  },
  GiveGroupForm: {
    form: GiveGroupForm,
    props: { group: { ...group, worker: { id: 'w0' } } },
    asks: {
      Workers: {
        staff: {
          nodes: [
            { id: 'w0', name: 'Has It' },
            { id: 'w1', name: 'Gets It' },
          ],
        },
      },
    },
    sends: 'GiveGroup',
    submit: 'Give the group',
    missing: ['Choose a worker'],
    steps: [{ fill: 'To which worker?', with: 'w1' }],
    input: { ...seen, workerId: 'w1', from: today() },
    versioned: true,
  },
  MoveMemberForm: {
    form: MoveMemberForm,
    props: { group: { id: 'g1', school: { id: 'h1' } }, student },
    asks: {
      OpenGroups: {
        groups: { nodes: [{ id: 'g2', name: 'Lunch group', memberCount: 3, largestSize: 6 }] },
      },
      CheckMember: { group: { ...nothingToSay.group, id: 'g2' } },
    },
    sends: 'MoveMember',
    submit: 'Move the student',
    missing: ['Choose the other group', 'Say why the student was chosen'],
    steps: [
      { fill: 'Into which group?', with: 'g2' },
      { fill: 'Why were they chosen?', with: 'STUDENT_ASKED' },
    ],
    input: {
      fromGroupId: 'g1',
      groupId: 'g2',
      studentId: 's1',
      from: today(),
      chosenReason: 'STUDENT_ASKED',
      chosenNote: null,
      overrides: [],
      notesNameNobody: false,
    },
    versioned: false,
  },
  RemoveMemberForm: {
    form: RemoveMemberForm,
    props: { groupId: 'g1', student },
    sends: 'RemoveMember',
    submit: 'End the place',
    missing: ['Choose why they leave'],
    steps: [
      { fill: 'Why do they leave?', with: 'STUDENT_CHOSE' },
      { day: 'Last day', with: '2026-11-20' },
    ],
    input: {
      groupId: 'g1',
      studentId: 's1',
      on: '2026-11-20',
      leavingReason: 'STUDENT_CHOSE',
      leavingNote: null,
      notesNameNobody: false,
    },
    versioned: false,
  },
  OutcomeForm: {
    form: OutcomeForm,
    props: { groupId: 'g1', student, was: { outcome: null, outcomeNote: null } },
    sends: 'RecordOutcome',
    submit: 'Record the outcome',
    missing: ['Choose what it did for them'],
    steps: [{ choose: 'Aim met in part' }, { fill: /^In words/, with: 'Settles by nine' }],
    input: {
      groupId: 'g1',
      studentId: 's1',
      outcome: 'AIM_PARTLY_MET',
      outcomeNote: 'Settles by nine',
      notesNameNobody: false,
    },
    versioned: false,
  },
  CatchUpForm: {
    form: CatchUpForm,
    props: {
      groupId: 'g1',
      student,
      missed: [
        { number: 1, title: 'A good morning' },
        { number: 2, title: 'My plan' },
      ],
    },
    sends: 'PlanCatchUp',
    submit: 'Plan the catch-up',
    missing: ['Choose the session', 'Enter the day', 'Enter when it begins, such as 09:30'],
    steps: [
      { fill: 'Which session?', with: '2' },
      { day: 'Day', with: '2026-12-01' },
      { fill: 'Begins at', with: '9' },
    ],
    input: {
      groupId: 'g1',
      studentId: 's1',
      number: 2,
      on: '2026-12-01',
      startsAt: '09:00',
      room: null,
    },
    versioned: false,
  },
  MoveRunDateForm: {
    form: MoveRunDateForm,
    props: {
      group,
      session: { runNumber: 2, runTitle: 'My plan', on: '2026-12-01', startsAt: '10:00' },
    },
    sends: 'MoveRunDate',
    submit: 'Move it',
    missing: ['Choose which sessions move', 'Say why it is moved'],
    steps: [
      { day: 'New day', with: '2026-12-02' },
      { choose: 'This one and the rest' },
      { fill: 'Why is it moved?', with: 'SCHOOL_ASKED' },
    ],
    input: {
      ...seen,
      number: 2,
      on: '2026-12-02',
      startsAt: '10:00',
      scope: 'THIS_AND_THE_REST',
      reason: 'SCHOOL_ASKED',
    },
    versioned: true,
  },
  StartGroupForm: {
    form: StartGroupForm,
    props: { group },
    sends: 'StartGroup',
    submit: 'It has begun',
    missing: ['Enter the day'],
    steps: [{ day: 'On which day was the first session?', with: '2026-11-02' }],
    input: { ...seen, on: '2026-11-02' },
    versioned: true,
  },
  EndGroupForm: {
    form: EndGroupForm,
    props: { group },
    sends: 'EndGroup',
    submit: 'End the group',
    missing: ['Choose why it ends', 'Write how the run went'],
    steps: [
      { fill: 'Why does it end?', with: 'COMPLETED' },
      { day: 'Last day', with: '2026-11-20' },
      { fill: 'How did the run go?', with: 'Calmer mornings' },
    ],
    input: { ...seen, on: '2026-11-20', reason: 'COMPLETED', evaluation: 'Calmer mornings' },
    versioned: true,
  },
  SetKeepApartForm: {
    form: SetKeepApartForm,
    props: { schoolId: 'h1' },
    asks: { StudentsToPick },
    sends: 'SetKeepApart',
    submit: 'Keep them apart',
    missing: ['Choose a student', 'Choose the other student', 'Choose why'],
    steps: [
      { find: 'Student', pick: 'Sam Invented' },
      { find: 'Other student', pick: 'Kit Figment' },
      { fill: 'Why?', with: 'FAMILY_ASKED' },
    ],
    input: { studentId: 's1', otherStudentId: 's2', reason: 'FAMILY_ASKED', note: null },
    versioned: false,
  },
  LiftKeepApartForm: {
    form: LiftKeepApartForm,
    props: { keepApartId: 'a1' },
    sends: 'LiftKeepApart',
    submit: 'Let them meet again',
    missing: ['Say why they may meet again'],
    steps: [{ fill: 'Why may they meet again?', with: 'They talked it over' }],
    input: { keepApartId: 'a1', reason: 'They talked it over' },
    versioned: false,
  },
  PutOnWaitingListForm: {
    form: PutOnWaitingListForm,
    props: { schools: [school, { value: 'h2', label: 'Another School' }], programmes: [programme] },
    asks: { StudentsToPick },
    sends: 'PutOnWaitingList',
    submit: 'Put on the list',
    missing: ['Choose the programme', 'Choose the school', 'Choose the student'],
    steps: [
      { fill: 'Programme', with: 'p1' },
      { fill: 'School', with: 'h1' },
      { find: 'Student', pick: 'Kit Figment' },
      { day: 'Waits since', with: '2026-10-05' },
    ],
    input: {
      programmeId: 'p1',
      schoolId: 'h1',
      studentId: 's2',
      since: '2026-10-05',
      note: null,
    },
    versioned: false,
  },
  TakeOffWaitingListForm: {
    form: TakeOffWaitingListForm,
    props: { programmeId: 'p1', schoolId: 'h1', studentId: 's1' },
    sends: 'TakeOffWaitingList',
    submit: 'Take off the list',
    missing: ['Choose why they wait no longer'],
    steps: [{ fill: 'Why do they wait no longer?', with: 'OTHER_SUPPORT' }],
    input: { programmeId: 'p1', schoolId: 'h1', studentId: 's1', reason: 'OTHER_SUPPORT' },
    versioned: false,
  },
  PlanGroupForm: {
    form: PlanGroupForm,
    props: { schools: [school, { value: 'h2', label: 'Another School' }], programmes: [programme] },
    asks: {
      Workers: { staff: { nodes: [{ id: 'w1', name: 'Wil Worker' }] } },
      RunToPlan: { programme: null, school: null },
    },
    sends: 'PlanGroup',
    submit: 'Plan the group',
    missing: [
      'Choose the programme',
      'Choose the school',
      'Choose the worker',
      'Choose the day of the week',
      'Enter when it begins, such as 09:30',
      'Give the group a name',
    ],
    steps: [
      { fill: 'Programme', with: 'p1' },
      { fill: 'School', with: 'h1' },
      { fill: 'Worker', with: 'w1' },
      { day: 'Not before', with: '2027-01-04' },
      { choose: 'Tuesday' },
      { fill: 'How often?', with: '2' },
      { fill: 'Begins at', with: '930' },
    ],
    input: {
      programmeId: 'p1',
      schoolId: 'h1',
      workerId: 'w1',
      name: 'Calm start',
      room: null,
      from: '2027-01-04',
      everyWeeks: 2,
      weekday: 'TUE',
      startsAt: '09:30',
    },
    versioned: false,
  },
  ProgrammeForm: {
    form: ProgrammeForm,
    props: { programme: null },
    sends: 'KeepProgramme',
    submit: 'Save the programme',
    missing: [
      'Give the programme a name',
      'Say what the programme is for',
      'Choose at least one topic',
      'Give session 1 a title',
    ],
    steps: [
      { fill: 'Name', with: 'Calm start' },
      { fill: 'Aim', with: 'Begin the day steadily' },
      { choose: 'Coping strategies' },
      { choose: 'Key Stage 3' },
      { fill: 'Title of session 1', with: 'A good morning' },
      { fill: /^What session 1 needs/, with: 'Cards\nToast' },
    ],
    input: {
      programmeId: null,
      expectedVersion: null,
      name: 'Calm start',
      aim: 'Begin the day steadily',
      kind: 'TARGETED',
      topics: ['COPING'],
      keyStages: ['KS3'],
      yearGroups: [],
      minimumSize: 3,
      maximumSize: 6,
      joint: false,
      sessions: [
        { title: 'A good morning', minutes: 45, plan: null, materials: ['Cards', 'Toast'] },
      ],
    },
    versioned: false,
  },
  'ProgrammeForm, of one that is there': {
    form: ProgrammeForm,
    props: { programme: aProgramme() },
    sends: 'KeepProgramme',
    submit: 'Save the programme',
    missing: [],
    steps: [{ fill: 'Most members', with: '5' }, { choose: 'Year 9' }],
    input: {
      programmeId: 'p1',
      expectedVersion: 1,
      name: 'Calm start',
      yearGroups: [9],
      maximumSize: 5,
    },
    versioned: true,
  },
};
