import { beforeEach, expect, it, vi } from 'vitest';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { aTimeTerm } from '../../testing/ledger.ts';
import { Fault } from '../../testing/test-client.ts';
import TimeOwedPage from './TimeOwedPage.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
  return () => vi.useRealTimers();
});

const aSchool = (name: string, ...terms: object[]) => ({
  id: name,
  name,
  currentAllocation: { id: `a-${name}`, worker: { id: 'w1', name: 'Wes Worker' } },
  ledger: { terms },
});
const summer = { academicYear: '2025/26', term: 'SUMMER' as const };
const past = aTimeTerm({ key: summer, firstDay: '2026-04-13', balance: 9_999 });
const schools = [
  aSchool('Little Owed', past, aTimeTerm({ balance: 30 })),
  { ...aSchool('No Term'), currentAllocation: null },
  aSchool('Had More', aTimeTerm({ balance: -45 })),
  aSchool('Much Owed', aTimeTerm({ balance: 600 })),
];
const open = (answer: object, role: Parameters<typeof aViewer>[0] = 'MANAGER') =>
  show(TimeOwedPage, { path: '/time', viewer: aViewer(role), answers: { TimeOwed: answer } });
const answer = (nodes: object[], totalCount = nodes.length) => ({ schools: { nodes, totalCount } });

it('lists the schools by what they are owed in the term that goes on, with a way to their time', async () => {
  const screen = await open(answer(schools));
  expect(screen.sent('TimeOwed')).toEqual([{ from: '2026-09-26', to: '2026-11-25' }]);
  expect(screen.allByRole('rowheader').map((head) => head.querySelector('a')?.textContent)).toEqual(
    ['Much Owed', 'Little Owed', 'Had More', 'No Term'],
  );
  expect(screen.text()).toContain('Owed to the school: 10 h');
  expect(screen.text()).toContain('The school has had 45 min more');
  expect(screen.text()).toContain('No term is entered');
  expect(screen.text()).toContain('Nobody today');
  expect(screen.text()).toContain('20 h of 49 h To come: 5 h Not recorded: 45 min');
  expect(screen.getByRole('link', { name: 'Much Owed' }).getAttribute('href')).toBe(
    '/schools/Much Owed/time',
  );
  expect(screen.text()).not.toContain('more schools');
  expect(await screen.violations()).toEqual([]);
});

it('says how many schools are not in the list', async () => {
  const screen = await open(answer(schools, 120));
  expect(screen.text()).toContain('116 more schools are not shown');
});

it('shows nobody else what all schools are owed, and asks for nothing', async () => {
  const screen = await open(answer(schools), 'OUTREACH_WORKER');
  expect(screen.getByRole('heading').textContent).toBe('Not yours to see');
  expect(screen.operations).toEqual([]);
});

it('says that it could not be read, and tries again', async () => {
  const screen = await open(new Fault('INTERNAL_SERVER_ERROR', 'i1'));
  await screen.press('Try again');
  expect(screen.sent('TimeOwed')).toHaveLength(2);
});
