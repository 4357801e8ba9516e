import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import { holds } from '../../test/seeded.ts';
import { addDays, daysBetween, weekdayOf } from '../kernel/dates.ts';
import { isSchoolDay } from '../schools/school-calendar.ts';
import { scheduleRun } from './schedule-run.ts';

const calendar = hertfordshireCalendar();
const sessions = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `Session ${at + 1}`, minutes: 60 }));
const daysFrom = (from: string, weekday: number, count: number, of = calendar) =>
  scheduleRun(of, { from, weekday, startsAt: '10:00', everyWeeks: 1 }, sessions(count))?.dates.map(
    ({ on }) => on,
  );

describe('a run of one session a week (WRK-1)', () => {
  it('skips half term', () => {
    expect(daysFrom('2025-10-13', 2, 4)).toEqual([
      '2025-10-14',
      '2025-10-21',
      '2025-11-04',
      '2025-11-11',
    ]);
  });

  it('goes on across Christmas and the turn of the year', () => {
    expect(daysFrom('2025-12-09', 2, 4)).toEqual([
      '2025-12-09',
      '2025-12-16',
      '2026-01-06',
      '2026-01-13',
    ]);
  });

  it('skips a bank holiday and a closure, and is no session short', () => {
    const shut = hertfordshireCalendar({ date: '2026-04-27', kind: 'INSET' });
    expect(daysFrom('2026-04-20', 1, 3, shut)).toEqual(['2026-04-20', '2026-05-11', '2026-05-18']);
    expect(
      scheduleRun(
        shut,
        { from: '2026-04-20', weekday: 1, startsAt: '10:00', everyWeeks: 1 },
        sessions(3),
      ),
    ).toMatchObject({ skipped: ['2026-04-27', '2026-05-04'], exact: true });
  });

  it.each([
    ['back in autumn', '2025-10-20', ['2025-10-21', '2025-11-04']],
    ['forward in spring', '2026-03-23', ['2026-03-24', '2026-04-14']],
  ])('keeps its time on the wall when the clocks go %s', (_what, from, days) => {
    const run = scheduleRun(
      calendar,
      { from, weekday: 2, startsAt: '10:00', everyWeeks: 1 },
      sessions(2),
    );
    expect(run?.dates.map(({ on, startsAt }) => [on, startsAt])).toEqual(
      days.map((day) => [day, '10:00']),
    );
  });

  it('comes every other week where that is told, and a holiday does not turn it round', () => {
    const run = scheduleRun(
      calendar,
      { from: '2025-10-06', weekday: 2, startsAt: '10:00', everyWeeks: 2 },
      sessions(4),
    );
    expect(run?.dates.map(({ on }) => on)).toEqual([
      '2025-10-07',
      '2025-10-21',
      '2025-11-04',
      '2025-11-18',
    ]);
    expect(
      scheduleRun(
        calendar,
        { from: '2025-10-13', weekday: 2, startsAt: '10:00', everyWeeks: 2 },
        sessions(3),
      ),
    ).toMatchObject({
      dates: [{ on: '2025-10-14' }, { on: '2025-11-11' }, { on: '2025-11-25' }],
      skipped: ['2025-10-28'],
    });
  });

  it('says that it is not exact where the terms are not known', () => {
    const run = scheduleRun(
      calendar,
      { from: '2027-02-01', weekday: 3, startsAt: '09:00', everyWeeks: 1 },
      sessions(2),
    );
    expect(run).toMatchObject({ exact: false });
    expect(run?.dates).toHaveLength(2);
  });

  it('does not fit where the school never opens', () => {
    const never = { terms: [], bankHolidays: [], closures: [] };
    const closed = {
      ...never,
      closures: Array.from({ length: 1000 }, (_, at) => ({
        date: addDays('2026-01-01', at),
        kind: 'CLOSURE' as const,
      })),
    };
    expect(daysFrom('2026-01-01', 1, 2, closed)).toBeUndefined();
  });
});

holds(
  'has each session once, in order, on that weekday, whole intervals apart, on days when the school is open',
  fc.property(
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }),
    fc.integer({ min: 1, max: 3 }),
    (start, weekday, count, shut, everyWeeks) => {
      const closed = hertfordshireCalendar(
        ...shut.map((at) => ({ date: addDays('2024-09-02', at), kind: 'OCCASIONAL' as const })),
      );
      const from = addDays('2024-09-02', start);
      const run = scheduleRun(
        closed,
        { from, weekday, startsAt: '13:15', everyWeeks },
        sessions(count),
      );
      const days = run?.dates.map(({ on }) => on) ?? [];
      expect(run?.dates.map(({ number }) => number)).toEqual(
        sessions(count).map((_, at) => at + 1),
      );
      expect(new Set(days).size).toBe(count);
      expect(days.every((on) => on >= from && weekdayOf(on) === weekday)).toBe(true);
      if (run?.exact === true) expect(days.every((on) => isSchoolDay(closed, on))).toBe(true);
      days.slice(1).forEach((on, at) => {
        const apart = daysBetween(days[at] ?? on, on);
        expect([apart > 0, apart % (7 * everyWeeks)]).toEqual([true, 0]);
      });
    },
  ),
);
