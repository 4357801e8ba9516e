import { expect, it } from 'vitest';
import { phaseWords } from './phase-words.ts';

it.each([
  ['Secondary', 'Secondary'],
  ['Not applicable', null],
  [null, null],
])('%s is shown as %s', (phase, words) => {
  expect(phaseWords(phase)).toBe(words);
});
