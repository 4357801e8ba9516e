import { beforeEach, expect, it, vi } from 'vitest';
import { createKeyListener } from '../../composables/action-keys.ts';
import { useOfferedActions } from '../../composables/useActions.ts';
import { currentNotices } from '../../composables/useNotices.ts';
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

it('copies last week, but for what comes by itself, and says what was left out', async () => {
  const before = { on: '2026-11-17', standing: 'HAPPENED' as const };
  const screen = await open(
    {},
    {
      WeekOfSessions: ({ from }: Record<string, unknown>) => ({
        sessions: {
          nodes:
            from === '2026-11-16'
              ? [
                  aWeekSession({ ...before, id: 'x5' }),
                  aWeekSession({ ...before, id: 'x6', startsAt: '11:00', seriesId: 'r1' }),
                  aWeekSession({ ...before, id: 'x7', startsAt: '13:00', runNumber: 1 }),
                ]
              : [session],
        },
      }),
      CopySessions: {
        copySessions: {
          __typename: 'SessionSeriesSuccess',
          sessions: [aWeekSession({ id: 'x8' })],
          warnings: [{ code: 'STUDENT_BUSY', field: 'students', detail: '2026-11-24' }],
        },
      },
    },
  );
  await screen.press('Copy last week');
  expect(screen.text()).toContain('One of a row, which is planned by itself');
  expect(screen.text()).not.toContain('13:00: ');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Copy into this week');
  expect(screen.sent('CopySessions')).toMatchObject([{ input: { sessionIds: ['x5'], weeks: 1 } }]);
  expect(currentNotices.value.map(({ words }) => words)).toContain(
    '1 session is planned. Left out: 24 November 2026.',
  );
});
