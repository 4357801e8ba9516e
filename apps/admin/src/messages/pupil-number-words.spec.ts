import { isUpnUnknownReason } from '@outreach/domain';
import { expect, it } from 'vitest';
import { pupilNumberWords } from './pupil-number-words.ts';

it.each([
  ['A801200001015', null, 'A801200001015'],
  [null, 'UN3', 'None: educated outside England'],
  [null, 'UN11', 'None: UN11'],
  [null, null, null],
])('%s and %s are read as %s', (upn, reason, words) => {
  expect(pupilNumberWords(upn, reason)).toBe(words);
});

it('has words for every reason that the rules know', () => {
  const known = Array.from({ length: 99 }, (_none, place) => `UN${place}`).filter(
    isUpnUnknownReason,
  );
  expect(known).toHaveLength(10);
  for (const code of known) expect(pupilNumberWords(null, code)).not.toContain(code);
});
