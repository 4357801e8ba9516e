import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import {
  academicYearOf,
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  fromDayNumber,
  isSchoolDate,
  weekdayOf,
} from './dates.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);

describe('days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2026-11-16', 1],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1912-02-29', 4],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  holds(
    'are counted and named alike, in the order of their text',
    fc.property(day, fc.integer({ min: 1, max: 3000 }), (from, days) => {
      const to = addDays(from, days);
      expect(fromDayNumber(dayNumber(from))).toBe(from);
      expect(to > from).toBe(true);
      expect(addDays(to, -days)).toBe(from);
    }),
  );
});

it.each([
  ['2026-11-16T23:59:59Z', '2026-11-16'],
  ['2026-03-28T23:59:59Z', '2026-03-28'],
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-10-24T23:30:00Z', '2026-10-25'],
])('%s falls on %s in London', (at, date) => {
  expect(dayOf(new Date(at))).toBe(date);
});

describe('months', () => {
  it.each([
    ['2025-11-16', 12, '2026-11-16'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-16', -12, '2025-11-16'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-01-01T00:00:00Z', false],
  ['', false],
])('a day of the calendar: %s %s', (text, is) => {
  expect(isSchoolDate(text)).toBe(is);
});

it.each([
  ['2026-08-31', '2025/26'],
  ['2026-09-01', '2026/27'],
  ['2099-12-31', '2099/00'],
])('%s is in %s', (date, year) => {
  expect(academicYearOf(date)).toBe(year);
});
