import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aBalanceWeek, aWeekSchool, aWeekSession } from '../../testing/week.ts';
import { daysOf } from './week-days.ts';
import WeekGrid from './WeekGrid.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });
  return () => vi.useRealTimers();
});

const first = aWeekSession();
const second = aWeekSession({ id: 'x2', startsAt: '08:30', kind: 'ADVICE', studentCount: 0 });
const advice = { ...second, students: { nodes: [] } };
const events = { onMove: vi.fn(), onOpen: vi.fn(), onPlan: vi.fn() };
const open = (props: object = {}) =>
  show(WeekGrid, {
    props: {
      days: daysOf('2026-11-23', []),
      sessions: [first, advice],
      slotOf: (session: object) => session,
      schools: [aWeekSchool()],
      mayPlan: true,
      ...events,
      ...props,
    },
  });
const press = (on: HTMLElement, key: string, more: object = {}) => {
  const event = new KeyboardEvent('keydown', {
    key,
    altKey: true,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  on.dispatchEvent(event);
  return event;
};

/** As it is read out. */
const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

beforeEach(() => Object.values(events).forEach((event) => event.mockClear()));

it('has a part for each day, and in it what is on in the order of time', async () => {
  const screen = await open();
  expect(screen.allByRole('heading').map((heading) => heading.textContent.trim())).toEqual([
    'Monday 23 November',
    'Tuesday 24 November (today)',
    'Wednesday 25 November',
    'Thursday 26 November',
    'Friday 27 November',
  ]);
  const tuesday = document.querySelector('[data-day="2026-11-24"]')!;
  expect([...tuesday.querySelectorAll('ol button')].map((one) => words(one))).toEqual([
    '08:30 to 09:15, Example School, Library, Advice to staff',
    '09:00 to 09:45, Invented Student, Example School, Library, One-to-one support',
  ]);
  expect(document.querySelector('[data-day="2026-11-23"]')?.textContent).toContain(
    'Nothing planned',
  );
  expect(await screen.violations()).toEqual([]);
});

it('says what became of a session that is not to come', async () => {
  const held = aWeekSession({ standing: 'HAPPENED', viewerCanMove: false });
  const screen = await open({ sessions: [held] });
  expect(screen.getByRole('button', { name: /^09:00 to 09:45, held/ })).toBeTruthy();
});

it.each([
  ['ArrowDown', {}, { startsAt: '09:15' }],
  ['ArrowRight', {}, { on: '2026-11-25' }],
  ['ArrowDown', { shiftKey: true }, { minutes: 60 }],
])('moves with Alt and %s, %j', async (key, more, change) => {
  const screen = await open();
  const event = press(screen.getByRole('button', { name: /One-to-one/ }), key, more);
  expect(event.defaultPrevented).toBe(true);
  const slot = { on: first.on, startsAt: first.startsAt, minutes: first.minutes };
  expect(events.onMove).toHaveBeenCalledExactlyOnceWith(
    first,
    expect.objectContaining({ ...slot, ...change }),
  );
});

it('moves what is drawn with the mouse, and shows it there meanwhile', async () => {
  const screen = await open();
  const at = (type: string, y: number) =>
    new PointerEvent(type, { clientY: y, bubbles: true, pointerType: 'mouse' });
  screen.getByRole('button', { name: /One-to-one/ }).dispatchEvent(at('pointerdown', 0));
  dispatchEvent(at('pointermove', 24));
  await screen.settle();
  expect(screen.getByRole('button', { name: /^09:15 to 10:00/ })).toBeTruthy();
  dispatchEvent(at('pointerup', 24));
  expect(events.onMove).toHaveBeenCalledExactlyOnceWith(
    first,
    expect.objectContaining({ startsAt: '09:15' }),
  );
});

it('leaves other keys alone, and what the viewer may not move', async () => {
  const screen = await open({ sessions: [aWeekSession({ viewerCanMove: false })] });
  const button = screen.getByRole('button', { name: /One-to-one/ });
  expect(press(button, 'ArrowDown').defaultPrevented).toBe(false);
  expect(events.onMove).not.toHaveBeenCalled();
});

it('keeps the focus on what goes to another day', async () => {
  const screen = await open({
    sessions: [first],
    onMove: () => undefined,
    slotOf: () => ({ on: '2026-11-25', startsAt: '09:00', minutes: 45 }),
  });
  const button = screen.getByRole('button', { name: /One-to-one/ });
  press(button, 'ArrowLeft');
  await screen.settle();
  expect(document.activeElement?.id).toBe('session-x1');
});

it('opens a session, and plans one on a day that has not passed', async () => {
  const screen = await open();
  await screen.press(/One-to-one/);
  expect(events.onOpen).toHaveBeenCalledWith(first);
  await screen.press('Plan a session on Thursday 26 November');
  expect(events.onPlan).toHaveBeenCalledWith('2026-11-26');
  expect(screen.allByRole('button', { name: /on Monday/ })).toEqual([]);
});

it('says which schools are shut, and shades the day where all are', async () => {
  const inset = { code: 'INSET' as const, from: '2026-11-27', to: '2026-11-27' };
  const shut = aWeekSchool({ weeks: [aBalanceWeek({ explanations: [inset] })] });
  await open({ schools: [shut, aWeekSchool({}, { id: 'h2', name: 'Another School' })] });
  const friday = document.querySelector('[data-day="2026-11-27"]')!;
  expect(friday.textContent).toContain('Example School: INSET day');
  expect(friday.classList.contains('bg-muted')).toBe(false);
  document.body.innerHTML = '';
  await open({ schools: [shut] });
  expect(document.querySelector('[data-day="2026-11-27"]')?.classList).toContain('bg-muted');
});
