const school = { id: 'h1', name: 'Example School' };
const worker = { id: 'staff-1', name: 'Robin Example' };

/** Somebody expected in a session: nobody has marked them yet. */
export const aMark = (id: string, name: string, more: object = {}) => ({
  id: `mark-${id}`,
  attendance: null,
  minutesLate: null,
  absenceReason: null,
  student: { id, displayName: name },
  privateNote: null,
  lastSession: null,
  ...more,
});

/** An hour with one student, planned for this morning, that the viewer may record. */
export const aSession = (more: object = {}) => ({
  id: 'e1',
  version: 1,
  kind: 'ONE_TO_ONE',
  topics: ['COPING'],
  standing: 'PLANNED',
  planned: true,
  on: '2026-10-05',
  startsAt: '10:00',
  minutes: 45,
  room: 'The library',
  place: null,
  seriesId: null,
  meetAndAssess: false,
  studentCount: 1,
  recordedMinutes: null,
  preparationMinutes: null,
  workedOn: null,
  howItWent: null,
  nextStep: null,
  sharedNote: null,
  concernToldTo: null,
  concernToldAt: null,
  adviceTo: null,
  adviceYearGroup: null,
  adviceNeed: null,
  promoted: false,
  lossReason: null,
  lossWhose: null,
  workerWasThere: null,
  recordedAt: null,
  runNumber: null,
  runTitle: null,
  catchUp: false,
  group: null,
  school,
  worker,
  recordedBy: null,
  students: { nodes: [aMark('s1', 'Sam Invented')] },
  shares: { nodes: [] },
  viewerCanMove: true,
  viewerCanRecord: true,
  viewerCanPromote: false,
  viewerCanShare: false,
  ...more,
});

/** The same hour with a group of three. */
export const aGroupSession = (more: object = {}) =>
  aSession({
    kind: 'GROUP',
    studentCount: 3,
    students: {
      nodes: [aMark('s1', 'Sam Invented'), aMark('s2', 'Kit Figment'), aMark('s3', 'Ash Fable')],
    },
    ...more,
  });

/** The group of three, the time of which two schools share. */
export const aSharedSession = (more: object = {}) =>
  aGroupSession({
    shares: {
      nodes: [
        { id: 'share-1', percent: 60, school },
        { id: 'share-2', percent: 40, school: { id: 'h2', name: 'Second School' } },
      ],
    },
    viewerCanShare: true,
    ...more,
  });

/** Advice that was given to staff. */
export const someAdvice = (more: object = {}) =>
  aSession({
    kind: 'ADVICE',
    standing: 'HAPPENED',
    planned: false,
    studentCount: 0,
    students: { nodes: [] },
    recordedMinutes: 15,
    adviceTo: 'Head of year',
    adviceYearGroup: 8,
    adviceNeed: 'Angry after lunch',
    recordedBy: worker,
    recordedAt: '2026-10-05T10:20:00Z',
    viewerCanPromote: true,
    ...more,
  });

/** What somebody else saved of the hour meanwhile. */
export const heldMeanwhile = (more: object = {}) =>
  aSession({
    version: 2,
    standing: 'HAPPENED',
    recordedMinutes: 45,
    howItWent: 'HARD',
    workedOn: 'What a colleague wrote',
    recordedBy: { id: 'staff-2', name: 'Una Example' },
    students: { nodes: [aMark('s1', 'Sam Invented', { attendance: 'ATTENDED' })] },
    ...more,
  });

/** The answer of an act on a session. */
export const sessionSaved = (more: object = {}) => ({
  __typename: 'SessionSuccess',
  session: aSession({ version: 2, standing: 'HAPPENED', recordedMinutes: 45, ...more }),
  warnings: [],
});

/** One page of a student's sessions. */
export const studentSessions = (nodes: readonly object[], endCursor: string | null = null) => ({
  student: {
    id: 's1',
    sessions: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
  },
});
