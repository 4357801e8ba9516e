import { expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';

it.each([
  ['CASE_OPENED', 'Case opened'],
  ['EMPTY', 'Empty'],
  ['', ''],
])('%s reads as "%s"', (code, words) => {
  expect(plainWords(code)).toBe(words);
});
