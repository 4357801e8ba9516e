import { expect, it } from 'vitest';
import { intervalOptions, intervalWords } from './interval-words.ts';

it.each([
  [1, 'Every week'],
  [2, 'Every other week'],
  [3, 'Every 3 weeks'],
])('says how often: %i', (weeks, words) => {
  expect(intervalWords(weeks)).toBe(words);
});

it('offers up to half a term', () => {
  expect(intervalOptions).toHaveLength(8);
  expect(intervalOptions.at(-1)).toEqual({ value: '8', label: 'Every 8 weeks' });
});
