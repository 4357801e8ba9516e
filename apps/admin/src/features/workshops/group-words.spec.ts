import { expect, it } from 'vitest';
import { completionWords, minutesLeftWords, ruleWords } from './group-words.ts';

it.each([
  [
    { code: 'STUDENT_DOUBLE_BOOKED', detail: '2026-12-01' },
    'The student has another session at that hour on 1 December 2026',
  ],
  [{ code: 'LESSON_MISSED', detail: 'Maths, 1' }, 'Would miss Maths once in this run'],
  [{ code: 'LESSON_MISSED', detail: 'Art, set 2, 5' }, 'Would miss Art, set 2 5 times in this run'],
  [{ code: 'GROUP_FULL', detail: '6' }, 'The group is full: 6 members at most'],
  [{ code: 'KEPT_APART' }, 'The student is kept apart from somebody in this group'],
])('says a rule with its detail as a reader writes it', (given, words) => {
  expect(ruleWords(given)).toBe(words);
});

it('both numbers print, and those caught up', () => {
  expect(completionWords({ attended: 0, caughtUp: 0, held: 0 })).toBe('None held yet');
  expect(completionWords({ attended: 4, caughtUp: 0, held: 6 })).toBe('4 of 6');
  expect(completionWords({ attended: 4, caughtUp: 1, held: 6 })).toBe('4 of 6, 1 caught up');
});

it('says what is left of the worker’s time, or by how much it is exceeded', () => {
  expect(minutesLeftWords(30)).toContain('30 minutes a week are left');
  expect(minutesLeftWords(-15)).toBe('15 minutes a week more than the school’s time');
  expect(minutesLeftWords(null)).toContain('not known');
});
