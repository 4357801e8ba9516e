import { expect, it } from 'vitest';
import { aWeekSession } from '../../testing/week.ts';
import { peopleWords, placeWords, slotWords } from './session-words.ts';

it('says when a session is', () => {
  expect(slotWords(aWeekSession())).toBe('Tuesday 24 November, 09:00 to 09:45');
});

const named = (id: string) => ({ id, student: { id, displayName: `Student ${id}` } });
const hidden = (id: string) => ({ id, student: null });

it.each([
  [[named('a'), named('b')], 2, 'Student a, Student b'],
  [[named('a'), hidden('b')], 2, 'Student a, 1 more'],
  [[hidden('a')], 1, '1 student'],
  [[hidden('a'), hidden('b')], 2, '2 students'],
  [[], 0, ''],
])('says who is expected, and how many are not the viewer’s to read', (nodes, count, words) => {
  const session = aWeekSession({ students: { nodes }, studentCount: count });
  expect(peopleWords(session)).toBe(words);
});

it('says where it is', () => {
  expect(placeWords(aWeekSession())).toBe('Library');
  expect(placeWords(aWeekSession({ room: null, place: 'The park' }))).toBe('The park');
  expect(placeWords(aWeekSession({ room: null }))).toBe('');
});
