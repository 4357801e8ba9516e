import type { WeekSchool, WeekSession } from '../features/week/week.documents.ts';

/** A planned one-to-one session on a Tuesday morning, which the viewer may move. */
export const aWeekSession = (more: Partial<WeekSession> = {}): WeekSession => ({
  id: 'x1',
  version: 1,
  kind: 'ONE_TO_ONE',
  on: '2026-11-24',
  startsAt: '09:00',
  minutes: 45,
  room: 'Library',
  place: null,
  seriesId: null,
  runNumber: null,
  standing: 'PLANNED',
  studentCount: 1,
  viewerCanMove: true,
  school: { id: 'h1', name: 'Example School' },
  worker: { id: 'staff-1', name: 'Robin Example' },
  students: {
    nodes: [{ id: 'e1', student: { id: 's1', displayName: 'Invented Student' } }],
  },
  ...more,
});

type Ledger = NonNullable<WeekSchool['ledger']>;
type Week = Ledger['weeks'][number];
const autumn = { academicYear: '2026/27', term: 'AUTUMN' as const };

export const aBalanceWeek = (more: Partial<Week> = {}): Week => ({
  monday: '2026-11-23',
  term: autumn,
  promised: 210,
  delivered: 60,
  toCome: 120,
  notRecorded: 0,
  unplanned: 30,
  explanations: [],
  ...more,
});

/** A school of the worker, with what the week holds for it. */
export const aWeekSchool = (more: Partial<Ledger> = {}, of: object = {}): WeekSchool => ({
  id: 'h1',
  name: 'Example School',
  ledger: {
    notKnown: [],
    terms: [{ key: autumn, balance: 195, isOver: false }],
    weeks: [aBalanceWeek()],
    ...more,
  },
  ...of,
});

export const weekBalance = (...schools: WeekSchool[]) => ({
  beginning: { nodes: schools.map((school) => ({ id: `a-${school.id}`, school })) },
  end: { nodes: schools.map((school) => ({ id: `a-${school.id}`, school })) },
});
