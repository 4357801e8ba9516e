import { expect, it } from 'vitest';
import { savedWords } from './saved-words.ts';
import { dayAfter, sessionTitle } from './session-words.ts';
import { timeWords } from '../../messages/time-words.ts';

it('tells when a session is and which it is, and names nobody', () => {
  expect(timeWords({ startsAt: '09:45', minutes: 30 })).toBe('09:45 to 10:15');
  const which = {
    kind: 'GROUP',
    school: { name: 'Example School' },
    on: '2026-10-05',
    startsAt: '10:00',
  } as const;
  expect(sessionTitle(which)).toBe('Small group, Example School, 5 October 2026 at 10:00');
});

it.each([
  ['2026-10-05', 1, '2026-10-06'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2027-01-01', -1, '2026-12-31'],
])('of %s the day %i on is %s', (on, days, expected) => {
  expect(dayAfter(on, days)).toBe(expected);
});

it('tells what was taken, with what to look at, from what waits', () => {
  const taken = {
    __typename: 'SessionSuccess',
    warnings: [{ code: 'GROUP_OF_ONE', detail: null }],
  };
  expect(savedWords('Recorded.', taken)).toContain('Recorded. The group has one student');
  expect(savedWords('Recorded.', { __typename: 'KeptForLater' }, true)).toMatch(
    /^There was no connection.*safeguarding lead now/,
  );
});
