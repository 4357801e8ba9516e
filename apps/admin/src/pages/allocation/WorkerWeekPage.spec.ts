import { expect, it } from 'vitest';
import { aPage } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import WorkerWeekPage from './WorkerWeekPage.vue';

const allocation = {
  id: 'a1',
  role: 'COVER',
  minutesPerWeek: 210,
  weekdays: ['TUE'],
  from: '2026-09-01',
  to: '2026-12-18',
  school: { id: 's1', name: 'Example School' },
};
const worker = {
  id: 'w1',
  name: 'Invented Worker',
  contractedMinutesPerWeek: 1800,
  allocatedMinutesPerWeek: 2100,
  allocations: {
    ...aPage([allocation]),
    totalCount: 30,
    pageInfo: { hasNextPage: true, endCursor: 'a1' },
  },
};
const open = (staffMember: object | null) =>
  show(WorkerWeekPage, {
    path: '/allocation/workers/w1',
    route: '/allocation/workers/:id',
    answers: { WorkerWeek: { staffMember } },
  });

it('shows every school of a worker, a page at a time, beside the whole time', async () => {
  const screen = await open(worker);
  expect(screen.text()).toContain('Example School');
  expect(screen.text()).toContain('35 hours a week given to schools, 30 hours a week by contract');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Next page');
  expect(screen.sent('WorkerWeek').at(-1)).toEqual({ id: 'w1', after: 'a1' });
});

it('says so when there is no such person', async () => {
  const screen = await open(null);
  expect(screen.text()).toContain('not found');
});
