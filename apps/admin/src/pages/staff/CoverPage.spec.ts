import { expect, it } from 'vitest';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import CoverPage from './CoverPage.vue';

const school = { id: 'o1', name: 'Oak School' };
const session = {
  id: 's1',
  on: '2026-12-01',
  startsAt: '10:00',
  minutes: 60,
  kind: 'GROUP',
  school,
};
const work = {
  id: 'w1',
  schools: { nodes: [{ id: 'a1', role: 'DEDICATED', minutesPerWeek: 300, school }] },
  cases: {
    totalCount: 1,
    nodes: [{ id: 'k1', student: { id: 'p1', displayName: 'Amy Example' } }],
  },
  groups: { totalCount: 1, nodes: [{ id: 'g1', name: 'Calm start', school }] },
  sessions: { totalCount: 1, nodes: [session] },
  clashes: { nodes: [{ id: 's1' }] },
  promises: { nodes: [{ id: 's0', on: '2026-11-10', nextStep: 'Bring the card', school }] },
};
const answers: Record<string, Answer> = {
  CoverPage: {
    staffMember: { id: 'w1', name: 'Wil Worker', role: 'OUTREACH_WORKER' },
    workerCovers: {
      nodes: [
        {
          id: 'v1',
          from: '2026-10-05',
          to: '2026-10-09',
          coveringWorker: { id: 'w2', name: 'Olu Other' },
          toCome: { nodes: [] },
          clashes: { nodes: [] },
        },
      ],
    },
  },
  Workers: {
    staff: {
      nodes: [
        { id: 'w1', name: 'Wil Worker' },
        { id: 'w2', name: 'Olu Other' },
      ],
    },
  },
  WorkToCover: { workToCover: work },
};
const open = (more: Record<string, Answer> = {}, role: Parameters<typeof aViewer>[0] = 'MANAGER') =>
  show(CoverPage, {
    path: '/staff/w1/cover',
    route: '/staff/:id/cover',
    viewer: aViewer(role),
    answers: { ...answers, ...more },
  });
async function fillIn(screen: Awaited<ReturnType<typeof open>>) {
  await screen.fill('Who covers?', 'w2');
  typeDate('From', '2026-11-30');
  typeDate('To', '2026-12-04');
  await screen.fill('Why?', 'Ill');
}

it('shows what goes over, with what clashes, before anything is sent', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Olu Other');
  await fillIn(screen);
  expect(screen.sent('WorkToCover').at(-1)).toEqual({
    ...{ workerId: 'w1', coveringWorkerId: 'w2', from: '2026-11-30', to: '2026-12-04' },
  });
  for (const words of [
    'Oak School: 5 h',
    'Amy Example',
    'Calm start, Oak School',
    'Bring the card',
    'The other worker has something else then',
  ])
    expect(screen.text()).toContain(words);
  expect(await screen.violations()).toEqual([]);
});

it('calls off what is ticked, and says where a clash is left', async () => {
  const screen = await open({
    CoverWorker: { coverWorker: refused('WORKER_BUSY', 'releaseSessionIds', '2026-12-01') },
  });
  await fillIn(screen);
  await screen.press('Arrange cover');
  expect(problemsSaid()).toHaveLength(1);
  await screen.choose(/10:00/);
  await screen.press('Arrange cover');
  expect(screen.sent('CoverWorker').map((one) => (one as { input: object }).input)).toEqual([
    expect.objectContaining({ awayWorkerId: 'w1', coveringWorkerId: 'w2', releaseSessionIds: [] }),
    expect.objectContaining({ releaseSessionIds: ['s1'], to: '2026-12-04', reason: 'Ill' }),
  ]);
});

it('takes a worker back before the day, with what clashes called off', async () => {
  const screen = await open({
    CoverPage: {
      staffMember: { id: 'w1', name: 'Wil Worker', role: 'OUTREACH_WORKER' },
      workerCovers: {
        nodes: [
          {
            ...{ id: 'v1', from: '2026-10-05', to: '2099-12-31' },
            coveringWorker: { id: 'w2', name: 'Olu Other' },
            toCome: {
              nodes: [
                { ...session, on: '2099-12-01' },
                { ...session, id: 's0', on: '2020-12-01' },
              ],
            },
            clashes: { nodes: [{ id: 's1' }] },
          },
        ],
      },
    },
    EndWorkerCover: {
      endWorkerCover: { __typename: 'HandOverSuccess', worker: { id: 'w1' } },
    },
  });
  await screen.press(/^Back early/);
  typeDate('On which day is the worker back?', '2099-11-30');
  await screen.settle();
  expect(screen.text()).toContain('The other worker has something else then');
  expect(screen.text()).not.toContain('2020');
  expect(await screen.violations()).toEqual([]);
  await screen.choose(/10:00/);
  await screen.press('The worker is back');
  expect(screen.sent('EndWorkerCover')[0]).toMatchObject({
    input: { coverId: 'v1', backOn: '2099-11-30', releaseSessionIds: ['s1'] },
  });
  expect(screen.sent('CoverPage')).toHaveLength(2);
});

it('hands over for good, with no last day', async () => {
  const screen = await open({
    HandOverWork: {
      handOverWork: { __typename: 'HandOverSuccess', worker: { id: 'w2' }, warnings: [] },
    },
  });
  await screen.choose('For good');
  await screen.fill('Who takes over?', 'w2');
  await screen.fill('Why?', 'Leaves');
  await screen.press('Hand over the work');
  expect(screen.sent('HandOverWork')[0]).toMatchObject({
    input: { fromWorkerId: 'w1', toWorkerId: 'w2', reason: 'Leaves' },
  });
});

it('is of an outreach worker, or of nobody', async () => {
  const screen = await open({
    CoverPage: {
      staffMember: { id: 'w1', name: 'Mia Manager', role: 'MANAGER' },
      workerCovers: { nodes: [] },
    },
  });
  expect(screen.text()).not.toContain('Mia Manager');
});

it('says that it could not be read', async () => {
  const screen = await open({ CoverPage: new Fault('INTERNAL_SERVER_ERROR', 'i1') });
  await screen.press('Try again');
  expect(screen.sent('CoverPage')).toHaveLength(2);
});

it('is the manager’s', async () => {
  const screen = await open({}, 'ADMINISTRATOR');
  expect(screen.getByRole('heading').textContent).toBe('Not yours to see');
  expect(screen.operations).toEqual([]);
});
