import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar, termOf } from '../../test/calendars.ts';
import { holds } from '../../test/seeded.ts';
import { WEEKDAYS } from '../allocations/allocation.ts';
import { addDays, daysBetween, weekdayOf } from '../kernel/dates.ts';
import { isSchoolDay } from '../schools/school-calendar.ts';
import { AN_AUTUMN } from './session.builder.ts';
import { seriesDays, seriesIsPlausible, type Series } from './series-days.ts';

const series: Series = { weekday: 'TUE', from: '2026-11-16', to: '2026-12-18', everyWeeks: 1 };

describe('the days of a series', () => {
  it('are one a week', () => {
    expect(seriesDays(AN_AUTUMN, series)).toEqual([
      '2026-11-17',
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
    ]);
  });

  it('begin on the first day where that is the weekday, and end with the last', () => {
    expect(seriesDays(AN_AUTUMN, { ...series, weekday: 'MON', to: '2026-11-23' })).toEqual([
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  it('leave out half term and training days', () => {
    const fridays = { ...series, weekday: 'FRI', from: '2026-10-16', to: '2026-12-04' } as const;
    expect(seriesDays(AN_AUTUMN, fridays)).toEqual([
      '2026-10-16',
      '2026-10-23',
      '2026-11-06',
      '2026-11-13',
      '2026-11-20',
      '2026-12-04',
    ]);
  });

  it.each([
    ['back in autumn', '2025-10-20', '2025-11-10', ['2025-10-20', '2025-11-03', '2025-11-10']],
    ['forward in spring', '2026-03-23', '2026-04-20', ['2026-03-23', '2026-04-13', '2026-04-20']],
  ])('lose and double none when the clocks go %s', (_what, from, to, days) => {
    const mondays = { ...series, weekday: 'MON', from, to } as const;
    expect(seriesDays(hertfordshireCalendar(), mondays)).toEqual(days);
  });

  it('of every other week are not turned round by half term', () => {
    const from = '2026-10-13';
    expect(seriesDays(AN_AUTUMN, { ...series, from, everyWeeks: 2 })).toEqual([
      '2026-10-13',
      '2026-11-10',
      '2026-11-24',
      '2026-12-08',
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('never come every %d weeks', (everyWeeks) => {
    expect(() => seriesDays(AN_AUTUMN, { ...series, everyWeeks })).toThrow('a series every');
  });
});

describe('a series', () => {
  it.each([
    ['fits', {}, []],
    ['of one day fits', { to: '2026-11-17' }, []],
    ['ends before it begins', { to: '2026-11-15' }, ['SERIES_REVERSED']],
    ['goes on beyond a year', { to: '2027-11-30' }, ['SERIES_TOO_LONG']],
    ['has no day', { to: '2026-11-16' }, ['SERIES_WITHOUT_A_DAY']],
    ['lies in the holiday', { from: '2026-12-19', to: '2027-01-03' }, ['SERIES_WITHOUT_A_DAY']],
    ['comes every zero weeks', { everyWeeks: 0 }, ['SERIES_INTERVAL_OUT_OF_RANGE']],
    ['comes every nine weeks', { everyWeeks: 9 }, ['SERIES_INTERVAL_OUT_OF_RANGE']],
  ])('%s', (_situation, parts, codes) => {
    const violations = seriesIsPlausible(AN_AUTUMN, { ...series, ...parts });
    expect(violations.map(({ code }) => code)).toEqual(codes);
  });
});

const calendar = hertfordshireCalendar({ date: '2025-11-28', kind: 'INSET' });
const from = termOf('2025/26', 'AUTUMN').firstDay;
const anySeries = fc
  .record({
    weekday: fc.constantFrom(...WEEKDAYS),
    start: fc.nat(250),
    length: fc.nat(120),
    everyWeeks: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ start, length, ...rest }) => ({
    ...rest,
    from: addDays(from, start),
    to: addDays(from, start + length),
  }));

holds(
  'no two sessions of a series are on one day, none is lost and none is on a day when the school is shut (WRK-1)',
  fc.property(anySeries, (one) => {
    const days = seriesDays(calendar, one);
    const wanted = WEEKDAYS.indexOf(one.weekday) + 1;
    expect([...new Set(days)].sort()).toEqual(days);
    const slots = Array.from({ length: daysBetween(one.from, one.to) + 1 }, (_day, at) =>
      addDays(one.from, at),
    )
      .filter((day) => weekdayOf(day) === wanted)
      .filter((_day, week) => week % one.everyWeeks === 0);
    expect(days).toEqual(slots.filter((day) => isSchoolDay(calendar, day)));
  }),
);
