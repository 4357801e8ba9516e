import { beforeEach, expect, it, vi } from 'vitest';
import { workers } from '../../testing/casework.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { aWeekSchool, aWeekSession, weekBalance } from '../../testing/week.ts';
import WeekPage from './WeekPage.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T12:00:00Z') });
  return () => vi.useRealTimers();
});

const answers = {
  WeekOfSessions: { sessions: { nodes: [aWeekSession()] } },
  WeekBalance: weekBalance(aWeekSchool()),
  Workers: workers,
  CalendarLink: { calendarFeed: null },
};
const open = (role: Parameters<typeof aViewer>[0], path = '/week') =>
  show(WeekPage, { path, viewer: aViewer(role), answers });

it('shows a worker their own week, with what each school is owed', async () => {
  const screen = await open('OUTREACH_WORKER');
  expect(screen.getByRole('heading', { name: 'My week' })).toBeTruthy();
  expect(screen.sent('WeekOfSessions')).toEqual([
    { workerId: 'staff-1', from: '2026-11-23', to: '2026-11-29' },
  ]);
  expect(screen.sent('WeekBalance')).toEqual([
    { workerId: 'staff-1', from: '2026-11-23', to: '2026-11-27' },
  ]);
  expect(screen.text()).toContain('3 h of 3 h 30 min');
  expect(await screen.violations()).toEqual([]);
});

it('goes to the week after and back to this one', async () => {
  const screen = await open('OUTREACH_WORKER', '/week?from=2026-12-02');
  expect(screen.text()).toContain('The week of 30 November 2026');
  await screen.press('Next week', 'link');
  expect(screen.router.currentRoute.value.query).toEqual({ from: '2026-12-07' });
  await screen.press('This week', 'link');
  expect(screen.text()).toContain('The week of 23 November 2026');
});

it('lets the manager pick a worker, and keeps the choice from week to week', async () => {
  const screen = await open('MANAGER');
  expect(screen.text()).toContain('Choose an outreach worker');
  expect(screen.operations).toEqual(['Workers']);
  await screen.fill('Outreach worker', 'w2');
  expect(screen.sent('WeekOfSessions')).toMatchObject([{ workerId: 'w2' }]);
  await screen.press('Next week', 'link');
  expect(screen.router.currentRoute.value.query).toEqual({ worker: 'w2', from: '2026-11-30' });
  expect(await screen.violations()).toEqual([]);
});

it('shows nobody else a week, and asks for none', async () => {
  const screen = await open('SCHOOL_LEAD');
  expect(screen.getByRole('heading').textContent).toBe('Not yours to see');
  expect(screen.operations).toEqual([]);
});
