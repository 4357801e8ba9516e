import { describe, expect, it } from 'vitest';
import { fromNow, longDate, longInstant, shortDate, today, weekdayOf } from './dates.ts';

it('writes school days as people in England do', () => {
  expect(longDate('2026-09-04')).toBe('4 September 2026');
  expect(shortDate('2026-09-04')).toMatch(/^4 Sept? 2026$/);
  expect(weekdayOf('2026-09-04')).toBe('Friday');
});

it('writes instants in the time of the schools, summer time included', () => {
  expect(longInstant('2026-07-01T08:30:00Z')).toContain('09:30');
  expect(longInstant('2026-12-01T08:30:00Z')).toContain('08:30');
});

it('knows that it is tomorrow already in a summer night', () => {
  expect(today(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
});

describe('how long ago', () => {
  const now = new Date('2026-09-04T12:00:00Z').getTime();

  it.each([
    ['2026-09-04T11:59:50Z', 'this minute'],
    ['2026-09-04T11:15:00Z', '45 minutes ago'],
    ['2026-09-04T09:00:00Z', '3 hours ago'],
    ['2026-09-03T12:00:00Z', 'yesterday'],
    ['2026-07-04T12:00:00Z', '2 months ago'],
    ['2025-02-04T12:00:00Z', 'last year'],
    ['2024-09-04T12:00:00Z', '2 years ago'],
    ['2026-09-06T12:00:00Z', 'in 2 days'],
  ])('%s is %s', (at, words) => {
    expect(fromNow(at, now)).toBe(words);
  });
});
