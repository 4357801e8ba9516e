import { expect, it } from 'vitest';
import { dayTitle, daysOf, mondayOf } from './week-days.ts';

it.each([
  ['2026-11-25', '2026-11-23'],
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['soon', '2026-12-07'],
  ['', '2026-12-07'],
])('the week of "%s" begins on %s', (day, monday) => {
  expect(mondayOf(day, '2026-12-09')).toBe(monday);
});

it('has five days, and a day of the weekend only where something is on it', () => {
  expect(daysOf('2026-11-23', [])).toHaveLength(5);
  expect(daysOf('2026-11-23', ['2026-11-24', '2026-11-28'])).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
  ]);
});

it('names a day', () => {
  expect(dayTitle('2026-11-24')).toBe('Tuesday 24 November');
});
