const school = { id: 'h1', name: 'Example School' };
const worker = { id: 'staff-1', name: 'Robin Example' };

/** A programme of two sessions, from which the groups below are planned. */
export const aProgramme = (more: object = {}) => ({
  id: 'p1',
  version: 1,
  name: 'Calm start',
  aim: 'Begin the day steadily',
  topics: ['COPING'],
  kind: 'TARGETED',
  keyStages: ['KS3'],
  yearGroups: [],
  minimumSize: 3,
  maximumSize: 6,
  largestGroup: 6,
  joint: false,
  waitingCount: 2,
  viewerCanKeep: true,
  sessions: [
    {
      id: 'ps1',
      number: 1,
      title: 'A good morning',
      minutes: 45,
      plan: 'Each draws theirs.',
      materials: ['Cards'],
    },
    { id: 'ps2', number: 2, title: 'My plan', minutes: 45, plan: null, materials: [] },
  ],
  ...more,
});

/** A place of somebody who came to one of two sessions. */
export const aMember = (id: string, displayName: string, more: object = {}) => ({
  id: `m-${id}`,
  from: '2026-11-02',
  to: null,
  chosenReason: 'NEED_MATCHES',
  chosenNote: null,
  leavingReason: null,
  leavingNote: null,
  outcome: null,
  outcomeNote: null,
  overrides: [],
  completion: { attended: 1, caughtUp: 0, held: 2, complete: false, missed: [2] },
  student: { id, displayName, yearGroup: 8 },
  ...more,
});

export const aRunSession = (number: number, on: string, more: object = {}) => ({
  id: `e${number}`,
  on,
  startsAt: '10:00',
  minutes: 45,
  standing: 'PLANNED',
  runNumber: number,
  runTitle: number === 1 ? 'A good morning' : 'My plan',
  catchUp: false,
  studentCount: 2,
  viewerCanRecord: false,
  students: { nodes: [] },
  ...more,
});

const names: Readonly<Record<string, string>> = { s1: 'Sam Invented', s2: 'Kit Figment' };

/** Whether somebody came to a session. */
export const aRunMark = (id: string, attendance: string | null) => ({
  id: `mark-${id}`,
  attendance,
  minutesLate: null,
  absenceReason: null,
  student: { id, displayName: names[id] ?? 'Ash Fable' },
});

/** A running group of two that the viewer may run: one session was held, one is to come. */
export const aGroup = (more: object = {}) => ({
  id: 'g1',
  version: 4,
  name: 'Breakfast group',
  status: 'RUNNING',
  room: 'Room 4',
  everyWeeks: 1,
  startedOn: '2026-11-02',
  endedOn: null,
  endReason: null,
  evaluation: null,
  memberCount: 2,
  largestSize: 6,
  sessionCount: 2,
  heldCount: 1,
  firstOn: '2026-11-02',
  lastOn: '2099-11-09',
  nextOn: '2099-11-09',
  nextAt: '10:00',
  workerMinutesLeft: 30,
  viewerCanRun: true,
  programme: aProgramme(),
  school,
  worker,
  members: { nodes: [aMember('s1', 'Sam Invented'), aMember('s2', 'Kit Figment')] },
  sessions: {
    nodes: [
      aRunSession(2, '2099-11-09'),
      aRunSession(1, '2026-11-02', {
        standing: 'HAPPENED',
        viewerCanRecord: true,
        students: { nodes: [aRunMark('s1', 'ATTENDED'), aRunMark('s2', 'ABSENT')] },
      }),
    ],
  },
  history: { nodes: [] },
  ...more,
});

export const groupSaved = (more: object = {}) => ({
  __typename: 'WorkshopGroupSuccess',
  group: aGroup(more),
  warnings: [],
});

/** Somebody for whom a need and a wait speak, whom nothing stops. */
export const aCandidate = (studentId: string, displayName: string, more: object = {}) => ({
  studentId,
  displayName,
  yearGroup: 8,
  isMeant: true,
  waitsSince: null,
  placeIn: null,
  reasons: [
    {
      code: 'NEED_MATCHES',
      need: 'EMOTIONAL_REGULATION',
      saidBy: ['SCHOOL', 'PARENT'],
      on: null,
      days: null,
      risk: null,
    },
    { code: 'WAITING', need: null, saidBy: [], on: '2026-10-05', days: 21, risk: null },
  ],
  check: { stops: [], warnings: [] },
  ...more,
});

/** Whom the rules stop: a restriction comes as its code alone. */
export const stopped = (code: string, detail: string | null = null) => ({
  stops: [{ code, field: 'studentId', detail }],
  warnings: [],
});

export const warned = (code: string, detail: string | null = null, needsReason = true) => ({
  stops: [],
  warnings: [{ code, detail, needsReason }],
});

/** The programmes and schools that filters and forms offer. */
export const workshopChoices = {
  viewer: { id: 'staff-1', servedSchools: { nodes: [school] } },
  schools: { nodes: [school, { id: 'h2', name: 'Another School' }] },
  programmes: {
    nodes: [
      { id: 'p1', name: 'Calm start' },
      { id: 'p2', name: 'Ready for more' },
    ],
  },
};

/** A place on the waiting list. */
export const aWaiting = (more: object = {}) => ({
  id: 'w1',
  since: '2026-10-05',
  note: null,
  endedOn: null,
  endReason: null,
  student: { id: 's1', displayName: 'Sam Invented', yearGroup: 8 },
  programme: { id: 'p1', name: 'Calm start' },
  school,
  ...more,
});

/** Two students who are kept apart, as those read it who plan groups. */
export const aPair = (more: object = {}) => ({
  id: 'a1',
  from: '2026-09-14',
  reason: 'CONFLICT',
  note: 'Since the trip',
  liftedOn: null,
  student: { id: 's1', displayName: 'Sam Invented' },
  otherStudent: { id: 's9', displayName: 'Ash Fable' },
  setBy: worker,
  ...more,
});
