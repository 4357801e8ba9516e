import { expect, it } from 'vitest';
import { containsPattern } from './conditions.ts';

it.each([
  ['ash', '%ash%'],
  ['100%', String.raw`%100\%%`],
  ['a_b', String.raw`%a\_b%`],
  ['\\', String.raw`%\\%`],
])('finds %s as it is written', (text, pattern) => {
  expect(containsPattern(text)).toBe(pattern);
});
