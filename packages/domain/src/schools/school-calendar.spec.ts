import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar, HERTFORDSHIRE_TERMS, termOf } from '../../test/calendars.ts';
import { holds } from '../../test/seeded.ts';
import { addDays, weekdayOf } from '../kernel/dates.ts';
import {
  addSchoolDays,
  addSchoolWeeks,
  isKnown,
  isSchoolDay,
  nextSchoolDay,
  schoolDaysBetween,
  schoolWeeks,
  type SchoolCalendar,
  type TermName,
} from './school-calendar.ts';

const calendar = hertfordshireCalendar();
const exactly = <Value>(value: Value) => ({ value, exact: true });
const roughly = <Value>(value: Value) => ({ value, exact: false });

describe('a school day', () => {
  it.each([
    ['the first day of term', '2025-09-01', true],
    ['the last day of term', '2025-12-19', true],
    ['a Saturday in term', '2025-09-06', false],
    ['a Sunday in term', '2025-09-07', false],
    ['the Friday before half term', '2025-10-24', true],
    ['the first day of half term', '2025-10-27', false],
    ['the last day of half term', '2025-10-31', false],
    ['the Monday after half term', '2025-11-03', true],
    ['the day after the last day of term', '2025-12-22', false],
    ['early May bank holiday in term', '2026-05-04', false],
    ['the day after it', '2026-05-05', true],
  ])('%s, %s: %s', (_situation, date, open) => {
    expect(isSchoolDay(calendar, date)).toBe(open);
  });

  it.each(['INSET', 'CLOSURE', 'OCCASIONAL', 'BANK_HOLIDAY'] as const)('is none on %s', (kind) => {
    const shut = hertfordshireCalendar({ date: '2025-09-01', kind });
    expect(isSchoolDay(shut, '2025-09-01')).toBe(false);
    expect(nextSchoolDay(shut, '2025-09-01')).toEqual(exactly('2025-09-02'));
  });
});

describe('the published Hertfordshire terms', () => {
  // Counted by hand from the dates; 2024/25 comes to the 196 days that the county sets.
  it.each([
    ['2022/23', 'AUTUMN', 75],
    ['2022/23', 'SPRING', 57],
    ['2022/23', 'SUMMER', 64],
    ['2024/25', 'AUTUMN', 75],
    ['2024/25', 'SPRING', 60],
    ['2024/25', 'SUMMER', 61],
    ['2025/26', 'AUTUMN', 75],
    ['2025/26', 'SPRING', 55],
    ['2025/26', 'SUMMER', 65],
  ] satisfies [string, TermName, number][])('%s %s has %i open days', (year, term, days) => {
    const weeks = schoolWeeks(calendar, termOf(year, term));
    expect(weeks.flatMap(({ openDays }) => openDays)).toHaveLength(days);
  });

  it('begin and end in part weeks, and leave half term out', () => {
    const weeks = schoolWeeks(calendar, termOf('2022/23', 'AUTUMN'));
    expect(weeks[0]).toEqual({ monday: '2022-08-29', openDays: ['2022-09-01', '2022-09-02'] });
    expect(weeks.at(-1)).toEqual({
      monday: '2022-12-19',
      openDays: ['2022-12-19', '2022-12-20', '2022-12-21'],
    });
    expect(weeks.map(({ monday }) => monday)).not.toContain('2022-10-24');
  });

  it('count four days in the week of the early May bank holiday', () => {
    const weeks = schoolWeeks(calendar, termOf('2025/26', 'SUMMER'));
    expect(weeks.find(({ monday }) => monday === '2026-05-04')?.openDays).toHaveLength(4);
  });

  it('keep to their own days in a week that two terms share', () => {
    const autumn = { ...termOf('2025/26', 'AUTUMN'), lastDay: '2026-01-06' };
    const spring = { ...termOf('2025/26', 'SPRING'), firstDay: '2026-01-08' };
    const shared = { ...calendar, terms: [autumn, spring] };
    const days = (term: typeof autumn) =>
      schoolWeeks(shared, term).find(({ monday }) => monday === '2026-01-05')?.openDays;
    expect(days(autumn)).toEqual(['2026-01-05', '2026-01-06']);
    expect(days(spring)).toEqual(['2026-01-08', '2026-01-09']);
  });
});

describe('counting on', () => {
  it.each([
    ['over a weekend', '2025-09-05', 1, '2025-09-08'],
    ['over the autumn half term', '2025-10-24', 1, '2025-11-03'],
    ['over the spring half term', '2026-02-13', 1, '2026-02-23'],
    ['over the summer half term', '2026-05-22', 1, '2026-06-01'],
    ['over Christmas', '2025-12-19', 1, '2026-01-05'],
    ['over Easter', '2026-03-27', 1, '2026-04-13'],
    ['over the summer between two known years', '2025-07-23', 1, '2025-09-01'],
    ['over a bank holiday', '2026-05-01', 1, '2026-05-05'],
    ['ten days to a reply, half term between', '2025-10-20', 10, '2025-11-10'],
    ['no days', '2025-10-20', 0, '2025-10-20'],
  ])('%s: %s and %i gives %s', (_situation, from, days, due) => {
    expect(addSchoolDays(calendar, from, days)).toEqual(exactly(due));
    expect(schoolDaysBetween(calendar, from, due)).toEqual(exactly(days));
  });

  it('finds the day itself, or the next on which the school opens', () => {
    expect(nextSchoolDay(calendar, '2025-10-24')).toEqual(exactly('2025-10-24'));
    expect(nextSchoolDay(calendar, '2025-10-25')).toEqual(exactly('2025-11-03'));
  });

  it('finds no days when the second comes first', () => {
    expect(schoolDaysBetween(calendar, '2025-10-24', '2025-10-20').value).toBe(0);
  });
});

describe('outside the known terms', () => {
  it('counts weekdays after the last known day and says that it is not exact', () => {
    expect(addSchoolDays(calendar, '2026-07-20', 1)).toEqual(roughly('2026-07-21'));
    expect(addSchoolDays(calendar, '2026-08-28', 1)).toEqual(roughly('2026-09-01'));
    expect(schoolDaysBetween(calendar, '2026-07-20', '2026-07-27')).toEqual(roughly(5));
    expect(nextSchoolDay(calendar, '2026-09-05')).toEqual(roughly('2026-09-07'));
  });

  it('counts weekdays before the first known day', () => {
    expect(addSchoolDays(calendar, '2022-08-29', 2)).toEqual(roughly('2022-08-31'));
  });

  it('knows nothing of a school without terms', () => {
    const none: SchoolCalendar = { terms: [], closures: [], bankHolidays: [] };
    expect(addSchoolDays(none, '2025-12-24', 2)).toEqual(roughly('2025-12-26'));
  });

  it('does not take a year that nobody entered for one long holiday', () => {
    expect(isKnown(calendar, '2023-08-10')).toBe(false);
    expect(isKnown(calendar, '2023-11-08')).toBe(false);
    expect(addSchoolDays(calendar, '2023-07-21', 1)).toEqual(roughly('2023-07-24'));
    expect(schoolDaysBetween(calendar, '2023-07-21', '2024-09-02').exact).toBe(false);
  });

  it('does not take a term that nobody entered for a holiday', () => {
    const terms = HERTFORDSHIRE_TERMS.filter(
      ({ academicYear, term }) => academicYear === '2025/26' && term !== 'SPRING',
    );
    const gap = { ...calendar, terms };
    expect(isKnown(gap, '2025-12-19')).toBe(true);
    expect(isKnown(gap, '2026-02-03')).toBe(false);
    expect(isKnown(gap, '2026-04-13')).toBe(true);
  });

  it('knows the holiday between two terms that follow each other', () => {
    expect(isKnown(calendar, '2025-12-25')).toBe(true);
    expect(isKnown(calendar, '2025-08-15')).toBe(true);
  });

  it('leaves out a closure even there', () => {
    const shut = hertfordshireCalendar({ date: '2026-07-21', kind: 'INSET' });
    expect(addSchoolDays(shut, '2026-07-20', 1)).toEqual(roughly('2026-07-22'));
  });
});

const day = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays('2022-08-01', offset));
const anyCalendar = fc
  .array(fc.record({ date: day, kind: fc.constantFrom('INSET' as const, 'CLOSURE' as const) }), {
    maxLength: 30,
  })
  .map((closures) => hertfordshireCalendar(...closures));

describe('whatever the closures', () => {
  holds(
    'counting on so many days and counting them again agree',
    fc.property(anyCalendar, day, fc.integer({ min: 0, max: 80 }), (school, from, days) => {
      const on = addSchoolDays(school, from, days);
      expect(schoolDaysBetween(school, from, on.value)).toEqual({ value: days, exact: on.exact });
    }),
  );

  holds(
    'counting the days to a school day and going on by as many arrives there',
    fc.property(anyCalendar, day, fc.integer({ min: 1, max: 200 }), (school, from, ahead) => {
      const to = addDays(from, ahead);
      fc.pre(isSchoolDay(school, to));
      const { value } = schoolDaysBetween(school, from, to);
      expect(addSchoolDays(school, from, value).value).toBe(to);
    }),
  );

  holds(
    'the open days of the weeks of a term are its school days, in order and once',
    fc.property(anyCalendar, fc.constantFrom(...HERTFORDSHIRE_TERMS), (school, term) => {
      const weeks = schoolWeeks(school, term);
      const days = weeks.flatMap(({ openDays }) => openDays);
      const before = addDays(term.firstDay, -1);
      expect(days).toHaveLength(schoolDaysWithin(school, before, term.lastDay));
      expect([...new Set(days)].sort()).toEqual(days);
      expect(weeks.every(({ monday }) => weekdayOf(monday) === 1)).toBe(true);
    }),
  );

  holds(
    'no school day is closed, a bank holiday or at a weekend',
    fc.property(anyCalendar, day, (school, date) => {
      fc.pre(isSchoolDay(school, date));
      expect(school.closures.map((closure) => closure.date)).not.toContain(date);
      expect(school.bankHolidays).not.toContain(date);
      expect(weekdayOf(date)).toBeLessThanOrEqual(5);
    }),
  );
});

function schoolDaysWithin(school: SchoolCalendar, after: string, to: string): number {
  let count = 0;
  for (let date = addDays(after, 1); date <= to; date = addDays(date, 1))
    if (isSchoolDay(school, date)) count++;
  return count;
}

describe('so many school weeks later', () => {
  it.each([
    ['the week of the day itself', '2025-09-04', 0, '2025-09-01'],
    ['two weeks', '2025-09-04', 2, '2025-09-15'],
    ['past half term', '2025-10-24', 1, '2025-11-03'],
    ['past Christmas', '2025-12-19', 1, '2026-01-05'],
    ['by weekdays alone where no terms are known', '2040-01-04', 2, '2040-01-16'],
  ])('%s', (_what, from, weeks, monday) => {
    expect(addSchoolWeeks(calendar, from, weeks)).toBe(monday);
  });
});
