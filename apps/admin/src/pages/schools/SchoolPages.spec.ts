import { expect, it } from 'vitest';
import { aPage, aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import SchoolCasesPage from './SchoolCasesPage.vue';
import SchoolOverviewPage from './SchoolOverviewPage.vue';
import SchoolPage from './SchoolPage.vue';
import SchoolPeoplePage from './SchoolPeoplePage.vue';
import SchoolStudentsPage from './SchoolStudentsPage.vue';

const at = { path: '/schools/s1', route: '/schools/:id' };
const frame = {
  id: 's1',
  name: 'Example School',
  town: 'Hitchin',
  phase: 'Secondary',
  status: 'OPEN',
  viewerCanEditCalendar: false,
  viewerCanSeeCasework: true,
  viewerCanSetAllocation: false,
};
const allocation = {
  id: 'a1',
  role: 'DEDICATED',
  minutesPerWeek: 120,
  weekdays: ['THU', 'MON'],
  from: '2026-09-01',
  to: null,
  worker: { id: 'w1', name: 'Invented Worker', email: 'worker@example.org' },
};
const overview = {
  ...frame,
  urn: '100001',
  laEstab: '919/4000',
  typeName: 'Academy converter',
  keyStages: ['KS3', 'KS4'],
  lowAge: 11,
  highAge: 18,
  headcount: 1012,
  postcode: 'SG5 1AA',
  areaName: 'North Herts',
  website: null,
  inServiceArea: true,
  guestToday: false,
  viewerCanLetIn: false,
  guestPeriods: { totalCount: 0, nodes: [] },
  predecessor: null,
  successor: { id: 's2', name: 'Later School' },
  currentAllocation: allocation,
  allocations: {
    nodes: [allocation, { ...allocation, id: 'a0', role: 'COVER', to: '2026-07-01' }],
  },
  activeCaseCount: 3,
  monitoredCaseCount: 2,
  openReferralCount: 1,
  viewerCanSeeAllocations: true,
  viewerCanSeeCasework: true,
};

it('names the school and links its parts', async () => {
  const screen = await show(SchoolPage, { ...at, answers: { SchoolFrame: { school: frame } } });
  expect(screen.getByRole('heading').textContent).toBe('Example School');
  expect(screen.getByRole('link', { name: 'Calendar' }).getAttribute('href')).toBe(
    '/schools/s1/calendar',
  );
  expect(await screen.violations()).toEqual([]);
});

it('shows the time of the school to whoever may see its casework', async () => {
  const shown = await show(SchoolPage, { ...at, answers: { SchoolFrame: { school: frame } } });
  expect(shown.getByRole('link', { name: 'Time' }).getAttribute('href')).toBe('/schools/s1/time');
  document.body.innerHTML = '';
  const school = { ...frame, viewerCanSeeCasework: false };
  const hidden = await show(SchoolPage, { ...at, answers: { SchoolFrame: { school } } });
  expect(hidden.allByRole('link', { name: 'Time' })).toEqual([]);
});

it('offers neither cases nor students to a person who may not read them', async () => {
  const screen = await show(SchoolPage, {
    ...at,
    answers: { SchoolFrame: { school: frame } },
    viewer: aViewer('ADMINISTRATOR'),
  });
  expect(screen.allByRole('link', { name: 'Students' })).toEqual([]);
});

it('says the same of a school that is not there and of one that is not yours', async () => {
  const screen = await show(SchoolPage, { ...at, answers: { SchoolFrame: { school: null } } });
  expect(screen.getByRole('heading').textContent).toBe('School not found');
});

it('says who comes when, and what the register knows', async () => {
  const screen = await show(SchoolOverviewPage, {
    ...at,
    answers: { SchoolOverview: { school: overview } },
  });
  expect(screen.text()).toContain('Monday and Thursday, 2 hours a week');
  expect(screen.text()).toContain('11 to 18');
  expect(screen.getByRole('link', { name: 'Later School' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
});

it('lists the people of the school', async () => {
  const person = {
    id: 'p1',
    name: 'Invented Lead',
    role: 'SCHOOL_LEAD',
    jobTitle: null,
    email: 'lead@example.org',
    accountState: 'ACTIVE',
  };
  const screen = await show(SchoolPeoplePage, {
    ...at,
    answers: { SchoolPeople: { school: { id: 's1', staff: aPage([person]) } } },
  });
  expect(screen.text()).toContain('School lead');
  expect(await screen.violations()).toEqual([]);
});

it('lists the open cases, with no name where the student is not yours to see', async () => {
  const opened = { id: 'k1', status: 'ACTIVE', openedOn: '2026-10-01', workerToday: null };
  const screen = await show(SchoolCasesPage, {
    ...at,
    answers: {
      SchoolCases: { school: { id: 's1', cases: aPage([{ ...opened, student: null }]) } },
    },
  });
  expect(screen.getByRole('link', { name: 'Not yours to see' }).getAttribute('href')).toBe(
    '/cases/k1',
  );
  expect(await screen.violations()).toEqual([]);
});

it('lists the students on record', async () => {
  const student = {
    id: 'st1',
    displayName: 'Invented Student',
    yearGroup: 8,
    openReferral: { id: 'r1' },
    openCase: { id: 'k1', status: 'MONITORED' },
  };
  const screen = await show(SchoolStudentsPage, {
    ...at,
    answers: { SchoolStudents: { school: { id: 's1', students: aPage([student]) } } },
  });
  expect(screen.getByRole('link', { name: 'Monitored case' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
});

it('lets a school from outside the area in as a guest, and ends its time sooner', async () => {
  const period = {
    id: 'g1',
    version: 3,
    from: '2025-09-01',
    to: '2099-07-20',
    calledOff: false,
    viewerCanEnd: true,
    letInBy: { id: 'm1', name: 'Mo Manager' },
  };
  const over = { ...period, id: 'g0', from: '2024-09-01', to: '2025-07-20', viewerCanEnd: false };
  const school = {
    ...overview,
    inServiceArea: false,
    guestToday: true,
    viewerCanLetIn: true,
    guestPeriods: { totalCount: 2, nodes: [period, over] },
  };
  const screen = await show(SchoolOverviewPage, {
    ...at,
    answers: {
      SchoolOverview: { school },
      LetInGuestSchool: {
        letInGuestSchool: {
          __typename: 'SchoolSuccess',
          school: { id: 's1', guestToday: true },
        },
      },
    },
  });
  expect(screen.text()).toContain('Guest today');
  expect(screen.text()).toContain('Over');
  expect(screen.text()).toContain('As a guest');
  expect(await screen.violations()).toEqual([]);
  expect(screen.allByRole('button', { name: /^End sooner/ })).toHaveLength(1);
  await screen.press('Let in as a guest');
  await screen.press('Let the school in');
  expect(screen.getByRole('alert').textContent).toContain('Enter the last day');
});
