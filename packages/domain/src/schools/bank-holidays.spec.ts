import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../kernel/dates.ts';
import {
  bankHolidaysBetween,
  bankHolidaysEngland,
  easterMonday,
  easterSunday,
  exclusionTermOf,
} from './bank-holidays.ts';

describe('Easter Monday', () => {
  it.each(['2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17'])(
    'is %s (facts.md §1)',
    (date) => {
      expect(easterMonday(Number(date.slice(0, 4)))).toBe(date);
    },
  );

  it.each(['1981-04-19', '2000-04-23', '2008-03-23', '2038-04-25', '2285-03-22'])(
    'follows Easter Sunday %s, earliest and latest included',
    (date) => {
      expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
      expect(weekdayOf(date)).toBe(7);
    },
  );
});

describe('bank holidays of England', () => {
  it('are eight in 2026, with Boxing Day on Monday 28 December', () => {
    expect(bankHolidaysEngland(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ]);
  });

  it.each([
    [2020, 'Boxing Day on a Saturday', ['2020-12-25', '2020-12-28']],
    [2021, 'Christmas Day on a Saturday', ['2021-12-27', '2021-12-28']],
    [2022, 'Christmas Day on a Sunday', ['2022-12-26', '2022-12-27']],
    [2024, 'neither at a weekend', ['2024-12-25', '2024-12-26']],
  ])('%i, %s', (year, _situation, christmas) => {
    expect(bankHolidaysEngland(year).slice(-2)).toEqual(christmas);
  });

  it.each([
    [2022, '2022-01-03'],
    [2023, '2023-01-02'],
    [2025, '2025-01-01'],
  ])('%i begins with %s', (year, date) => {
    expect(bankHolidaysEngland(year)[0]).toBe(date);
  });

  it('are eight different weekdays in order, in every year of a century', () => {
    for (let year = 2000; year < 2100; year++) {
      const days = bankHolidaysEngland(year);
      expect(new Set(days).size).toBe(8);
      expect(days.every((date) => weekdayOf(date) <= 5)).toBe(true);
      expect([...days].sort()).toEqual(days);
    }
  });

  it('are those of each year that a range touches', () => {
    expect(bankHolidaysBetween('2025-09-01', '2026-07-20')).toEqual([
      ...bankHolidaysEngland(2025),
      ...bankHolidaysEngland(2026),
    ]);
    expect(bankHolidaysBetween('2026-07-20', '2025-09-01')).toEqual([]);
  });
});

describe('a term for exclusion counts', () => {
  const autumn = { from: '2025-08-01', to: '2025-12-31' };
  const spring = { from: '2026-01-01', to: '2026-04-06' };
  const summer = { from: '2026-04-07', to: '2026-07-31' };

  it.each([
    ['2025-08-01', autumn],
    ['2025-12-31', autumn],
    ['2026-01-01', spring],
    ['2026-04-06', spring],
    ['2026-04-07', summer],
    ['2026-07-31', summer],
    ['2026-08-01', { from: '2026-08-01', to: '2026-12-31' }],
  ])('of %s', (date, term) => {
    expect(exclusionTermOf(date)).toEqual(term);
  });
});
