import { expect, it, vi } from 'vitest';
import { today } from '../../components/dates.ts';
import { useOfferedActions } from '../../composables/useActions.ts';
import { anOutboxStore, anUnsent } from '../../testing/an-outbox.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { aGroupSession, aSession, sessionSaved } from '../../testing/sessions.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import DayPage from './DayPage.vue';

const other = { id: 'h2', name: 'Second School' };
const day = (nodes: readonly object[], unrecorded: readonly object[] = []) => ({
  day: { nodes },
  unrecorded: { nodes: unrecorded, totalCount: unrecorded.length },
});
const open = (answer: Answer, path = '/day?on=2026-10-05', outbox = anOutboxStore()) =>
  show(DayPage, {
    path,
    outbox,
    viewer: aViewer('OUTREACH_WORKER'),
    answers: { MyDay: answer, RecordSession: { recordSession: sessionSaved() } },
  });

it('shows the sessions of the day by school, in the order of the day', async () => {
  const screen = await open(
    day([
      aSession({ id: 'e1', startsAt: '09:00' }),
      aSession({ id: 'e2', startsAt: '11:00', school: other }),
      aGroupSession({ id: 'e3', startsAt: '14:00' }),
    ]),
  );
  const heads = screen.allByRole('heading').map(({ textContent }) => textContent.trim());
  expect(heads).toEqual([
    'My day',
    'Example School',
    '09:00 to 09:45',
    '14:00 to 14:45',
    'Second School',
    '11:00 to 11:45',
  ]);
  expect(screen.text()).toContain('Monday 5 October 2026');
  expect(screen.sent('MyDay')).toEqual([
    { workerId: 'staff-1', on: '2026-10-05', dayBefore: '2026-10-04' },
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('is today where the address names no day, and goes a day on and back', async () => {
  const screen = await open(day([]), '/day?on=nonsense');
  expect(screen.sent('MyDay')).toMatchObject([{ on: today() }]);
  await screen.press('Day before', 'link');
  expect(screen.sent('MyDay').at(-1)).toMatchObject({
    on: screen.router.currentRoute.value.query['on'],
  });
  await screen.press('Today', 'link');
  expect(screen.router.currentRoute.value.query['on']).toBe(today());
});

it('says that nothing is booked, and where to plan', async () => {
  const screen = await open(day([]));
  expect(screen.text()).toContain('Nothing booked');
  expect(screen.getByRole('link', { name: 'Plan your week' }).getAttribute('href')).toBe('/week');
  expect(
    screen.getByRole('link', { name: 'Record something unplanned' }).getAttribute('href'),
  ).toBe('/sessions/add?on=2026-10-05');
});

it('offers above what is not recorded yet', async () => {
  const screen = await open(day([], [aSession({ id: 'e0', on: '2026-10-02' })]));
  expect(screen.text()).toContain('1 session before this day is not recorded yet');
});

it('lists what is not sent yet, and reads the day again once it was taken', async () => {
  const screen = await open(day([aSession()]), undefined, anOutboxStore(anUnsent()));
  expect(screen.getByRole('heading', { name: 'Not sent yet' })).toBeTruthy();
  await screen.outbox.sendAll();
  await vi.waitFor(() =>
    expect(screen.operations.filter((name) => name === 'MyDay')).toHaveLength(2),
  );
  expect(screen.allByRole('heading', { name: 'Not sent yet' })).toEqual([]);
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-4') : day([aSession()]),
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-4');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Example School' })).toBeTruthy();
});

it('offers a key that opens the first session of the day that is not recorded yet', async () => {
  const screen = await open(
    day([
      aSession({ id: 'e3', startsAt: '11:00', viewerCanRecord: true }),
      aSession({ id: 'e2', startsAt: '10:00', viewerCanRecord: true, school: other }),
      aSession({ id: 'e1', startsAt: '09:00', viewerCanRecord: true, standing: 'HAPPENED' }),
      aSession({ id: 'e0', startsAt: '08:00', viewerCanRecord: false }),
    ]),
  );
  const key = useOfferedActions().value.find(({ keys }) => keys === 'r');
  key?.run();
  await screen.settle();
  expect(screen.router.currentRoute.value.path).toBe('/sessions/e2/record');
});

it('offers no such key where all is recorded', async () => {
  await open(day([aSession({ viewerCanRecord: true, standing: 'HAPPENED' })]));
  expect(useOfferedActions().value.filter(({ keys }) => keys === 'r')).toEqual([]);
});
