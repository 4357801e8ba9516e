import { expect, it } from 'vitest';
import { balanceWords, minuteWords } from './minute-words.ts';

it.each([
  [0, 'none'],
  [5, '5 min'],
  [60, '1 h'],
  [150, '2 h 30 min'],
  [-45, '45 min more'],
  [-150, '2 h 30 min more'],
])('%i minutes are %s', (minutes, words) => {
  expect(minuteWords(minutes)).toBe(words);
});

it.each([
  [195, 'Owed to the school: 3 h 15 min'],
  [0, 'Nothing is owed to the school'],
  [-45, 'The school has had 45 min more'],
])('a balance of %i is said as: %s', (minutes, words) => {
  expect(balanceWords(minutes)).toBe(words);
});
