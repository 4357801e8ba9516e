import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aTimeTerm, aTimeWeek } from '../../testing/ledger.ts';
import { Fault } from '../../testing/test-client.ts';
import SchoolTimePage from './SchoolTimePage.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
  return () => vi.useRealTimers();
});

const aSchool = (ledger: object | null, more: object = {}) => ({
  school: {
    id: 's1',
    name: 'Example School',
    viewerCanSeeCasework: ledger !== null,
    viewerCanEditCalendar: true,
    terms: { nodes: [{ id: 't1', academicYear: '2025/26' }] },
    ledger,
    ...more,
  },
});
const ledger = { notKnown: [], terms: [aTimeTerm()], weeks: [aTimeWeek()] };
const open = (answer: object, path = '/schools/s1/time') =>
  show(SchoolTimePage, { path, route: '/schools/:id/time', answers: { SchoolTime: answer } });

it('shows the school year that goes on: its terms, and their weeks', async () => {
  const screen = await open(aSchool(ledger));
  expect(screen.sent('SchoolTime')).toEqual([{ id: 's1', from: '2026-09-01', to: '2027-08-31' }]);
  expect(screen.text()).toContain('Owed to the school: 30 h 30 min');
  expect(screen.getByRole('table', { name: 'Autumn term 2026/27, week by week' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
});

it('goes to another school year by the address', async () => {
  const screen = await open(aSchool(ledger));
  await screen.press('2025/26', 'link');
  expect(screen.router.currentRoute.value.query).toEqual({ year: '2025/26' });
  expect(screen.sent('SchoolTime')[1]).toEqual({
    id: 's1',
    from: '2025-09-01',
    to: '2026-08-31',
  });
  expect(screen.getByRole('heading', { name: 'Time at this school, 2025/26' })).toBeTruthy();
});

it('takes no address for a year that is none', async () => {
  const screen = await open(aSchool(ledger), '/schools/s1/time?year=soon');
  expect(screen.getByRole('heading', { name: 'Time at this school, 2026/27' })).toBeTruthy();
});

it('keeps weeks of which nobody entered the term apart, and says which days they are', async () => {
  const unknown = { from: '2026-12-21', to: '2027-01-03' };
  const outside = aTimeWeek({ monday: '2026-12-21', term: null, runningBalance: null });
  const screen = await open(
    aSchool({ ...ledger, notKnown: [unknown], weeks: [aTimeWeek(), outside] }),
  );
  expect(screen.getByRole('table', { name: 'Outside the terms, week by week' })).toBeTruthy();
  expect(screen.text()).toContain('No term is entered for 21 December to 3 January.');
});

it('says where no term is entered, and leads whoever may to the calendar', async () => {
  const empty = { notKnown: [{ from: '2026-09-01', to: '2027-08-31' }], terms: [], weeks: [] };
  const screen = await open(aSchool(empty));
  expect(screen.text()).toContain('No term of 2026/27 is entered');
  expect(screen.getByRole('link', { name: 'Open the calendar' }).getAttribute('href')).toBe(
    '/schools/s1/calendar',
  );
  expect(await screen.violations()).toEqual([]);
  document.body.innerHTML = '';
  const other = await open(aSchool(empty, { viewerCanEditCalendar: false }));
  expect(other.allByRole('link', { name: 'Open the calendar' })).toEqual([]);
});

it('tells whoever may not see the casework so', async () => {
  const screen = await open(aSchool(null));
  expect(screen.text()).toContain('Not yours to see');
});

it('says that the time could not be read, and tries again', async () => {
  const screen = await open(new Fault('INTERNAL_SERVER_ERROR', 'i1'));
  expect(screen.getByRole('alert')).toBeTruthy();
  await screen.press('Try again');
  expect(screen.sent('SchoolTime')).toHaveLength(2);
});
