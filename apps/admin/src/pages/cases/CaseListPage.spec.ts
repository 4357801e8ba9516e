import { expect, it } from 'vitest';
import { aPage } from '../../testing/fixtures.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import CaseListPage from './CaseListPage.vue';

const row = (more: object = {}) => ({
  id: 'k1',
  status: 'ACTIVE',
  openedOn: '2026-09-21',
  nextCheckOn: null,
  closedOn: null,
  student: { id: 's1', displayName: 'Invented Student', yearGroup: 8 },
  school: { id: 'h1', name: 'Example School' },
  workerToday: { id: 'w1', name: 'Invented Worker' },
  ...more,
});
const monitored = row({
  id: 'k2',
  status: 'MONITORED',
  nextCheckOn: '2026-12-07',
  workerToday: null,
  student: null,
});
const open = (path = '', answer: Answer = { cases: aPage([row(), monitored]) }) =>
  show(CaseListPage, { path: `/cases${path}`, answers: { CaseList: answer } });

it('lists who is helped where, by whom, and when a case is looked at next', async () => {
  const screen = await open();
  expect(linesIn('rowheader')).toEqual(['Invented Student Year 8', 'Case']);
  expect(screen.getByRole('link', { name: 'Invented Student' }).getAttribute('href')).toBe(
    '/cases/k1',
  );
  const [, first = '', second = ''] = linesIn('row');
  expect(first).toContain('Worker today Invented Worker');
  expect(second).toContain('Worker today Nobody');
  expect(second).toMatch(/Next check 7 Dec 2026$/);
  expect(await screen.violations()).toEqual([]);
});

it('asks for the open cases by name unless the address says otherwise', async () => {
  const screen = await open();
  expect(screen.sent('CaseList')).toEqual([
    {
      first: 50,
      after: null,
      orderBy: 'STUDENT_NAME',
      filter: { search: null, status: ['ACTIVE', 'MONITORED'] },
    },
  ]);
});

it('passes over a state that the address made up', async () => {
  const screen = await open('?status=NONSENSE');
  expect(screen.getByLabel('State').value).toBe('OPEN');
  expect(screen.sent('CaseList')).toMatchObject([{ filter: { status: ['ACTIVE', 'MONITORED'] } }]);
});

it('asks the server for what the address says', async () => {
  const screen = await open('?search=inv&status=CLOSED&order=NEXT_CHECK&after=k9');
  expect(screen.sent('CaseList')).toEqual([
    {
      first: 50,
      after: 'k9',
      orderBy: 'NEXT_CHECK',
      filter: { search: 'inv', status: ['CLOSED'] },
    },
  ]);
  expect(screen.getByLabel('Name').value).toBe('inv');
  expect(screen.getByLabel('State').value).toBe('CLOSED');
});

it('puts the chosen state and order into the address', async () => {
  const screen = await open();
  await screen.fill('State', 'ALL');
  expect(screen.router.currentRoute.value.query).toEqual({ status: ['ALL'] });
  expect(screen.sent('CaseList').at(-1)).toHaveProperty('filter', { search: null });
  await screen.press(/^Opened/);
  expect(screen.router.currentRoute.value.query).toEqual({ status: ['ALL'], order: 'OPENED' });
  await screen.fill('State', 'OPEN');
  expect(screen.router.currentRoute.value.query).toEqual({ order: 'OPENED' });
});

it('turns the page', async () => {
  const screen = await open('', { cases: aPage([row()], true) });
  await screen.press('Next page');
  expect(screen.sent('CaseList').at(-1)).toMatchObject({ after: 'end' });
  await screen.press('Previous page');
  expect(screen.router.currentRoute.value.query).toEqual({});
});

it('says that there is no such case', async () => {
  const screen = await open('?search=nobody', { cases: aPage([]) });
  expect(screen.text()).toContain('No cases here');
  expect(await screen.violations()).toEqual([]);
});

it('says that the list could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open('', () =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-6') : { cases: aPage([row()]) },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-6');
  failing = false;
  await screen.press('Try again');
  expect(linesIn('rowheader')).toEqual(['Invented Student Year 8']);
});
