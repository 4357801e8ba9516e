import { expect, it } from 'vitest';
import { aPage, aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import SchoolListPage from './SchoolListPage.vue';

const school = {
  id: 'school-1',
  name: 'Example School',
  town: 'Hitchin',
  phase: 'Secondary',
  status: 'OPEN',
  currentAllocation: {
    id: 'a1',
    minutesPerWeek: 210,
    worker: { id: 'w1', name: 'Invented Worker' },
  },
  activeCaseCount: 4,
  openReferralCount: 1,
  viewerCanSeeAllocations: true,
  viewerCanSeeCasework: true,
};
const lonely = { ...school, id: 'school-2', name: 'Lonely School', currentAllocation: null };
const answers = { SchoolList: { schools: aPage([school, lonely], true) } };
const open = (path = '/schools', viewer = aViewer()) =>
  show(SchoolListPage, { answers, path, viewer });

it('shows each school with its worker and what is open there', async () => {
  const screen = await open();
  expect(screen.getByRole('rowheader', { name: 'Example School' })).toBeTruthy();
  expect(screen.text()).toContain('Invented Worker 3 hours 30 minutes a week');
  expect(screen.text()).toContain('None today');
  expect(await screen.violations()).toEqual([]);
});

it('asks the server for what the address says', async () => {
  const screen = await open('/schools?search=hitch&show=NO_WORKER&order=TOWN');
  expect(screen.sent('SchoolList')).toEqual([
    {
      after: null,
      orderBy: 'TOWN',
      filter: {
        search: 'hitch',
        served: true,
        withoutWorkerOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      },
    },
  ]);
});

it.each([
  ['a value that there is not', 'NONSENSE', aViewer()],
  ['what this person is not offered', 'NO_WORKER', aViewer('OUTREACH_WORKER')],
])('passes over %s in the address', async (_what, value, viewer) => {
  const screen = await open(`/schools?show=${value}`, viewer);
  expect(screen.getByLabel('Show').value).toBe('SERVED');
  expect(screen.allByRole('button', { name: /Remove filter/ })).toEqual([]);
  expect(screen.sent('SchoolList')).toMatchObject([{ filter: { withoutWorkerOn: null } }]);
});

it('marks the order and changes it by its heading', async () => {
  const screen = await open();
  const heading = (name: RegExp): HTMLElement => screen.getByRole('columnheader', { name });
  expect(heading(/^School/).getAttribute('aria-sort')).toBe('ascending');
  await screen.press(/^Active cases/);
  expect(heading(/^Active cases/).getAttribute('aria-sort')).toBe('descending');
  expect(screen.sent('SchoolList').at(-1)).toMatchObject({ orderBy: 'OPEN_CASES_MOST' });
});

it('turns the page', async () => {
  const screen = await open();
  await screen.press('Next page');
  expect(screen.sent('SchoolList').at(-1)).toMatchObject({ after: 'end' });
});

it('says nothing of workers and counts that the viewer may not read', async () => {
  const hidden = { ...lonely, viewerCanSeeAllocations: false, viewerCanSeeCasework: false };
  const screen = await show(SchoolListPage, {
    answers: { SchoolList: { schools: aPage([hidden]) } },
    viewer: aViewer('OUTREACH_WORKER'),
  });
  const cells = screen.allByRole('cell').map((cell) => cell.textContent);
  expect(cells).not.toContain('None today');
  expect(cells.join(' ')).not.toMatch(/[0-9]/);
  expect(screen.text()).not.toContain('Without a worker today');
});

it('has no column for workers where none may be read', async () => {
  const screen = await open('/schools', aViewer('COMMISSIONER'));
  expect(screen.allByRole('columnheader', { name: /worker/ })).toEqual([]);
});

it('shows no casework to a person who may not read it', async () => {
  const screen = await open('/schools', aViewer('ADMINISTRATOR'));
  expect(screen.text()).not.toContain('Active cases');
});
