import { expect, it } from 'vitest';
import { show } from '../testing/harness.ts';
import SchoolDate from './SchoolDate.vue';

it.each([
  ['in full', { date: '2026-11-06' }, /^6 November 2026$/],
  ['in a table', { date: '2026-11-06', short: true }, /^6 Nov 2026$/],
])('writes a day %s, with the date for machines', async (_where, props, words) => {
  const screen = await show(SchoolDate, { props });
  expect(screen.text()).toMatch(words);
  expect(document.querySelector('time')?.dateTime).toBe('2026-11-06');
});

it.each([
  ['that it is not set', {}, 'Not set'],
  ['what the page wants said', { absent: 'No end' }, 'No end'],
  ['nothing, where the page wants nothing said', { absent: '' }, ''],
])('says of a day that there is not: %s', async (_what, props, words) => {
  const screen = await show(SchoolDate, { props: { date: null, ...props } });
  expect(screen.text()).toBe(words);
  expect(document.querySelector('time')).toBeNull();
});
