import { expect, it } from 'vitest';
import { aGroupSession, aSharedSession } from '../../testing/sessions.ts';
import { sharesOf, shareProblems, shareValues, shareWords } from './share-values.ts';
import type { SessionWhole } from './record-values.ts';

const shared = aSharedSession() as unknown as SessionWhole;

it('begins with two halves, or with the shares as they are', () => {
  expect(shareValues(aGroupSession() as unknown as SessionWhole)).toEqual({
    own: '50',
    others: [{ schoolId: '', percent: '50' }],
  });
  expect(shareValues(shared)).toEqual({ own: '60', others: [{ schoolId: 'h2', percent: '40' }] });
});

it('sends each school with its part', () => {
  expect(sharesOf('h1', shareValues(shared))).toEqual([
    { schoolId: 'h1', percent: 60 },
    { schoolId: 'h2', percent: 40 },
  ]);
});

it.each([
  ['60', '40', []],
  ['60', '30', ['shares.0 The shares of the schools must add to 100 per cent, not 90']],
  [
    '60',
    'half',
    [
      'shares.1 A share must be a whole number from 1 to 100 per cent',
      'shares.0 The shares of the schools must add to 100 per cent, not 60',
    ],
  ],
])('%s and %s is told', (own, percent, told) => {
  const problems = shareProblems({ own, others: [{ schoolId: 'h2', percent }] });
  expect(problems.map(({ field, message }) => `${field ?? ''} ${message}`)).toEqual(told);
});

it('says whose time it is', () => {
  expect(shareWords(shared.shares.nodes)).toBe(
    'Example School 60 per cent, Second School 40 per cent',
  );
});
