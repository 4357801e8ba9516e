import { describe, expect, it } from 'vitest';
import { isDate, joinDate, splitDate } from './date-parts.ts';

describe('a date in three fields', () => {
  it.each(['2026-09-04', '2025-12-31'])('comes back as it was: %s', (date) => {
    expect(joinDate(splitDate(date))).toBe(date);
  });

  it('is nothing when all three are empty', () => {
    expect(joinDate({ day: '', month: '', year: '' })).toBe('');
  });
});

describe('a day of the calendar', () => {
  it.each(['2026-02-28', '2028-02-29'])('%s is one', (text) => expect(isDate(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '26-09-04', '-02-00', ''])('"%s" is none', (text) =>
    expect(isDate(text)).toBe(false),
  );
});
