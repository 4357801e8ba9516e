import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/harness.ts';
import RelativeTime from './RelativeTime.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-02T12:30:00Z') });
});
afterEach(() => void vi.useRealTimers());

it('says how long ago it was, and on asking when exactly where the schools are', async () => {
  const at = '2026-07-01T23:30:00Z';
  const screen = await show(RelativeTime, { props: { at } });
  const time = document.querySelector('time');
  expect(screen.text()).toBe('13 hours ago');
  expect(time?.title).toBe('2 July 2026 at 00:30');
  expect(time?.dateTime).toBe(at);
});
