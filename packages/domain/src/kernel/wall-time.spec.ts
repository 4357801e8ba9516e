import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import { fromDayNumber } from './dates.ts';
import { instantAt, isWallTime, minuteOfDay, wallClockOf, wallTimeAt } from './wall-time.ts';

describe('the time on the wall', () => {
  it.each([
    ['09:00', true],
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:00', false],
    ['09:60', false],
    ['09:00:00', false],
    ['', false],
  ])('%s is a time of the day: %s', (text, is) => {
    expect(isWallTime(text)).toBe(is);
  });

  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
  ])('%s is minute %i', (time, minute) => {
    expect(minuteOfDay(time)).toBe(minute);
    expect(wallTimeAt(minute)).toBe(time);
  });
});

describe('the moment of a time on the wall in Europe/London', () => {
  it.each([
    ['in winter', '2026-11-25', '09:00', '2026-11-25T09:00:00.000Z'],
    ['in summer', '2026-06-24', '09:00', '2026-06-24T08:00:00.000Z'],
    ['the day before the clocks go forward', '2026-03-28', '09:00', '2026-03-28T09:00:00.000Z'],
    ['the day they go forward', '2026-03-29', '09:00', '2026-03-29T08:00:00.000Z'],
    ['the hour that is left out', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['the day they go back', '2026-10-25', '09:00', '2026-10-25T09:00:00.000Z'],
    ['the hour that comes twice', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['the day before they go back', '2026-10-24', '23:30', '2026-10-24T22:30:00.000Z'],
  ])('%s', (_situation, on, at, instant) => {
    expect(instantAt(on, at)).toBe(instant);
  });

  const day = fc.integer({ min: 18_000, max: 25_000 }).map(fromDayNumber);
  const schoolTime = fc.integer({ min: 6 * 60, max: 20 * 60 }).map(wallTimeAt);

  holds(
    'of a time in the school day shows that very time on that day',
    fc.property(day, schoolTime, (on, at) => {
      expect(wallClockOf(new Date(instantAt(on, at)))).toEqual({ on, at });
    }),
  );
});
