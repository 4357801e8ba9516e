import { expect, it } from 'vitest';
import { aPage, refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import AllocationPage from './AllocationPage.vue';

const allocation = {
  id: 'a1',
  version: 3,
  role: 'DEDICATED',
  minutesPerWeek: 210,
  weekdays: ['THU', 'TUE'],
  from: '2026-09-01',
  to: null,
  viewerCanSet: true,
  worker: { id: 'w1', name: 'Invented Worker' },
};
const school = {
  id: 's1',
  name: 'Example School',
  viewerCanSetAllocation: true,
  currentAllocation: allocation,
};
const lonely = { ...school, id: 's2', name: 'Lonely School', currentAllocation: null };
const worker = {
  id: 'w1',
  name: 'Invented Worker',
  contractedMinutesPerWeek: 180,
  allocatedMinutesPerWeek: 210,
  allocations: {
    totalCount: 1,
    nodes: [
      {
        id: 'a1',
        role: 'DEDICATED',
        minutesPerWeek: 210,
        school: { id: 's1', name: 'Example School' },
      },
    ],
  },
};
const set = {
  setAllocation: {
    __typename: 'AllocationSuccess',
    allocation: { id: 'a2' },
    warnings: [{ code: 'CONTRACTED_MINUTES_EXCEEDED', field: null, detail: '180' }],
  },
};
const open = (more: Record<string, object> = {}, path = '/allocation') =>
  show(AllocationPage, {
    path,
    answers: {
      AllocationBoard: { schools: aPage([school, lonely]) },
      WorkerLoads: { staff: aPage([worker]) },
      WorkerChoices: { staff: aPage([worker]) },
      ...more,
    },
  });

it('shows who comes when, where nobody comes, and who has more than the contract', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Tuesday and Thursday');
  expect(screen.text()).toContain('3 hours 30 minutes a week');
  expect(screen.text()).toContain('Nobody today');
  expect(screen.text()).toContain('More than the contract');
  expect(await screen.violations()).toEqual([]);
});

it('turns the pages of schools and of workers each for itself', async () => {
  const nextPage = { hasNextPage: true, endCursor: 'end' };
  const screen = await open({
    AllocationBoard: { schools: { ...aPage([school]), totalCount: 80, pageInfo: nextPage } },
    WorkerLoads: {
      staff: {
        ...aPage([{ ...worker, allocations: { ...worker.allocations, totalCount: 14 } }]),
        totalCount: 60,
        pageInfo: nextPage,
      },
    },
  });
  const all = screen.getByRole('link', { name: 'All 14 schools of Invented Worker' });
  expect(all.getAttribute('href')).toBe('/allocation/workers/w1');
  const [schools, workers] = screen.allByRole('button', { name: 'Next page' });
  workers?.click();
  await screen.settle();
  schools?.click();
  await screen.settle();
  expect(screen.router.currentRoute.value.query).toEqual({ workers: 'end', after: 'end' });
  expect(screen.sent('WorkerLoads').at(-1)).toEqual({ after: 'end' });
  const [, back] = screen.allByRole('button', { name: 'Previous page' });
  back?.click();
  await screen.settle();
  expect(screen.router.currentRoute.value.query).toEqual({ after: 'end' });
});

it('asks the server for the schools without a worker', async () => {
  const screen = await open({}, '/allocation?show=GAPS');
  expect(screen.sent('AllocationBoard')).toMatchObject([
    { filter: { withoutWorkerOn: expect.stringMatching(/^\d{4}-/) as string } },
  ]);
});

it('sets the time of a school and says what the service wants looked at', async () => {
  const screen = await open({ SetAllocation: set });
  await screen.press('Set the time at Lonely School');
  await screen.fill('Outreach worker', 'w1');
  await screen.fill('Minutes a week', '120');
  await screen.choose('Friday');
  await screen.choose('Monday');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Set the allocation');
  expect(screen.sent('SetAllocation')).toMatchObject([
    {
      input: {
        schoolId: 's2',
        workerId: 'w1',
        role: 'DEDICATED',
        minutesPerWeek: 120,
        weekdays: ['MON', 'FRI'],
        to: null,
        reason: null,
      },
    },
  ]);
  expect(screen.operations.filter((name) => name === 'AllocationBoard')).toHaveLength(2);
});

it('asks for the end of a cover, and for what is missing, before anything is sent', async () => {
  const screen = await open();
  await screen.press('Set the time at Lonely School');
  await screen.choose('Cover');
  await screen.press('Set the allocation');
  const problems = screen.getByRole('alert').textContent;
  expect(problems).toContain('Choose an outreach worker');
  expect(problems).toContain('Choose at least one weekday');
  expect(problems).toContain('Enter the last day of the cover');
  expect(screen.operations).not.toContain('SetAllocation');
});

it('ends the time of a school with the version that was read', async () => {
  const screen = await open({
    EndAllocation: { endAllocation: refused('ALLOCATION_STARTED_LATER', 'to') },
  });
  expect(screen.allByRole('button', { name: 'End the time at Lonely School' })).toEqual([]);
  await screen.press('End the time at Example School');
  await screen.fill('Day', '18');
  await screen.fill('Month', '12');
  await screen.fill('Year', '2025');
  await screen.fill('Reason', 'The worker leaves');
  await screen.press('End the allocation');
  expect(screen.sent('EndAllocation')).toMatchObject([
    {
      input: {
        allocationId: 'a1',
        expectedVersion: 3,
        to: '2025-12-18',
        reason: 'The worker leaves',
      },
    },
  ]);
  expect(screen.getByRole('alert').textContent).toContain('began after this day');
  expect(await screen.violations()).toEqual([]);
});

it('after a conflict loads what the other person saved and sends the new version', async () => {
  let version = 3;
  const screen = await open({
    AllocationBoard: () => ({
      schools: aPage([{ ...school, currentAllocation: { ...allocation, version } }]),
    }),
    EndAllocation: { endAllocation: { __typename: 'Conflict', currentVersion: 4 } },
  });
  await screen.press('End the time at Example School');
  await screen.fill('Day', '18');
  await screen.fill('Month', '12');
  await screen.fill('Year', '2026');
  await screen.fill('Reason', 'The worker leaves');
  await screen.press('End the allocation');
  version = 4;
  await screen.press('Load what they saved');
  await screen.press('End the allocation');
  expect(screen.getByLabel('Reason').value).toBe('The worker leaves');
  expect(screen.sent('EndAllocation').at(-1)).toMatchObject({ input: { expectedVersion: 4 } });
});

it('passes over what the address cannot mean', async () => {
  const screen = await open({}, '/allocation?show=NONSENSE');
  expect(screen.getByLabel('Show').value).toBe('SERVED');
});
