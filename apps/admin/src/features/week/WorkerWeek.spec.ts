import { beforeEach, expect, it, vi } from 'vitest';
import { createKeyListener } from '../../composables/action-keys.ts';
import { useOfferedActions } from '../../composables/useActions.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { Fault } from '../../testing/test-client.ts';
import { aWeekSchool, aWeekSession, weekBalance } from '../../testing/week.ts';
import WorkerWeek from './WorkerWeek.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });
  return () => vi.useRealTimers();
});

const session = aWeekSession();
const moved = (more: object) => ({
  moveSession: {
    __typename: 'SessionSeriesSuccess',
    sessions: [{ ...session, version: 2, ...more }],
    warnings: [],
  },
});
const open = (props: object = {}, answers: object = {}) =>
  show(WorkerWeek, {
    props: { monday: '2026-11-23', workerId: 'w1', isOwn: true, ...props },
    viewer: aViewer('OUTREACH_WORKER'),
    answers: {
      WeekOfSessions: { sessions: { nodes: [session] } },
      WeekBalance: weekBalance(aWeekSchool()),
      ...answers,
    },
  });
const press = (on: HTMLElement, key: string, altKey = true) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));

it('moves by key with the reason that stands beside the week, and asks for the figures anew', async () => {
  const screen = await open({}, { MoveSession: moved({ startsAt: '09:15' }) });
  await screen.fill('Why you move sessions by key', 'SCHOOL_ASKED');
  press(screen.getByRole('button', { name: /^09:00/ }), 'ArrowDown');
  await screen.settle();
  expect(screen.sent('MoveSession')).toMatchObject([
    { input: { sessionId: 'x1', startsAt: '09:15', reason: 'SCHOOL_ASKED' } },
  ]);
  expect(screen.getByRole('button', { name: /^09:15/ })).toBeTruthy();
  expect(screen.sent('WeekBalance')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Undo the last move' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
});

it('asks the manager for a reason of their own before somebody else’s time is moved', async () => {
  const screen = await open({ isOwn: false });
  expect(screen.text()).not.toContain('Why you move sessions by key');
  press(screen.getByRole('button', { name: /^09:00/ }), 'ArrowDown');
  await screen.settle();
  expect(screen.getByLabel('Begins at').value).toBe('09:15');
  expect(screen.getByLabel('Why is it moved?').value).toBe('');
  expect(screen.sent('MoveSession')).toEqual([]);
});

it('opens a session, and from there the forms to move it and to cancel it', async () => {
  const screen = await open();
  await screen.press(/^09:00/);
  expect(screen.getByRole('dialog', { name: 'Session' })).toBeTruthy();
  await screen.press('Cancel it');
  expect(screen.getByRole('dialog', { name: 'Cancel a session' })).toBeTruthy();
  await screen.press('Leave it');
  await screen.press(/^09:00/);
  await screen.press('Move to…');
  expect(screen.getByRole('dialog', { name: 'Move a session' })).toBeTruthy();
});

it('plans on the day on which the focus is', async () => {
  const screen = await open();
  const offered = useOfferedActions();
  const listen = createKeyListener(() => offered.value);
  document.addEventListener('keydown', listen);
  screen.getByRole('button', { name: /on Thursday/ }).focus();
  press(document.activeElement as HTMLElement, 'n', false);
  document.removeEventListener('keydown', listen);
  await screen.settle();
  expect(screen.getByRole('dialog', { name: 'Plan a session' })).toBeTruthy();
  expect(screen.getByLabel('Day').value).toBe('26');
});

it('asks for the week anew when a session was cancelled', async () => {
  const cancelled = { ...session, standing: 'CANCELLED', version: 2 };
  const screen = await open(
    {},
    {
      CancelSession: {
        cancelSession: {
          __typename: 'SessionSeriesSuccess',
          sessions: [cancelled],
          warnings: [],
        },
      },
    },
  );
  await screen.press(/^09:00/);
  await screen.press('Cancel it');
  await screen.fill('Why is it cancelled?', 'WORKER_AWAY');
  await screen.press('Cancel the session');
  expect(screen.operations.filter((name) => name === 'WeekOfSessions')).toHaveLength(2);
  expect(screen.operations.filter((name) => name === 'WeekBalance')).toHaveLength(2);
});

it('says that the week could not be read, and tries again', async () => {
  const screen = await open({}, { WeekOfSessions: new Fault('INTERNAL_SERVER_ERROR', 'i1') });
  await screen.press('Try again');
  expect(screen.sent('WeekOfSessions')).toHaveLength(2);
});
