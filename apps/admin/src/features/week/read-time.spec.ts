import { expect, it } from 'vitest';
import { readTime } from './read-time.ts';

it.each([
  ['09:30', '09:30'],
  ['9.30', '09:30'],
  ['930', '09:30'],
  ['1415', '14:15'],
  [' 9 ', '09:00'],
  ['25:00', null],
  ['9:75', null],
  ['soon', null],
  ['', null],
])('"%s" is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});
