import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aClock } from '../../testing/referrals.ts';
import ReplyClock from './ReplyClock.vue';

it.each([
  ['what is left', {}, '6 school days left, until 4 December 2026'],
  ['a single day', { schoolDaysLeft: 1 }, '1 school day left, until 4 December 2026'],
  [
    'a calendar that is not known',
    { exact: false },
    '6 school days left, until about 4 December 2026',
  ],
  [
    'a clock that stands',
    { paused: true, overdue: true },
    'The clock stands still until the school answers',
  ],
  ['what is late', { overdue: true, schoolDaysLeft: -2 }, 'Overdue by 2 school days'],
  ['what is late by a day', { overdue: true, schoolDaysLeft: -1 }, 'Overdue by 1 school day'],
])('says in words: %s', async (_what, more, words) => {
  const screen = await show(ReplyClock, { props: { clock: aClock(more) } });
  expect(screen.text()).toBe(words);
});
