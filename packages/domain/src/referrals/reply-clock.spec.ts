import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import { holds } from '../../test/seeded.ts';
import { addDays } from '../kernel/dates.ts';
import { nextSchoolDay } from '../schools/school-calendar.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import { replyClock, type Clock } from './reply-clock.ts';

const calendar = hertfordshireCalendar();
const on = (clock: Clock, today: string) => replyClock(clock, calendar, DEFAULT_SETTINGS, today);
const sent = (startedOn: string, ...pauses: Clock['pauses']): Clock => ({ startedOn, pauses });

describe('the reply clock (REF-5)', () => {
  const monday = sent('2025-09-08');

  it('gives ten school days', () => {
    expect(on(monday, '2025-09-08')).toEqual({
      dueOn: '2025-09-22',
      schoolDaysUsed: 0,
      schoolDaysLeft: 10,
      paused: false,
      overdue: false,
      exact: true,
    });
  });

  it.each([
    ['the day after', '2025-09-09', 1, 9, false],
    ['over the weekend', '2025-09-14', 4, 6, false],
    ['on the last day', '2025-09-22', 10, 0, false],
    ['a day late', '2025-09-23', 11, -1, true],
  ])('%s: %s has used %i, leaves %i', (_day, today, schoolDaysUsed, schoolDaysLeft, overdue) => {
    expect(on(monday, today)).toMatchObject({ schoolDaysUsed, schoolDaysLeft, overdue });
  });

  it('stands still over half term', () => {
    expect(on(sent('2025-10-20'), '2025-11-02')).toMatchObject({
      dueOn: '2025-11-10',
      schoolDaysUsed: 4,
    });
  });

  it('counts from the next school day for what was sent in the holidays', () => {
    expect(on(sent('2025-08-20'), '2025-09-01')).toMatchObject({
      dueOn: '2025-09-12',
      schoolDaysUsed: 1,
    });
  });

  it('says when it rests on weekdays alone', () => {
    expect(on(sent('2026-07-15'), '2026-07-16')).toMatchObject({ exact: false });
  });
});

describe('a referral that was returned', () => {
  it('stops the clock until the answer, and the day it is due moves on', () => {
    const returned = sent('2025-09-08', { from: '2025-09-10', to: null });
    for (const [today, dueOn] of [
      ['2025-09-10', '2025-09-22'],
      ['2025-09-12', '2025-09-24'],
      ['2025-09-17', '2025-09-29'],
    ] as const)
      expect(on(returned, today)).toMatchObject({
        dueOn,
        schoolDaysUsed: 2,
        paused: true,
        overdue: false,
      });
  });

  it('runs on with the answer', () => {
    const answered = sent('2025-09-08', { from: '2025-09-10', to: '2025-09-17' });
    expect(on(answered, '2025-09-18')).toMatchObject({
      dueOn: '2025-09-29',
      schoolDaysUsed: 3,
      paused: false,
    });
  });

  it('loses nothing when answered the same day', () => {
    const same = sent('2025-09-08', { from: '2025-09-10', to: '2025-09-10' });
    expect(on(same, '2025-09-22')).toEqual(on(sent('2025-09-08'), '2025-09-22'));
  });

  it('is never overdue while the school has it', () => {
    const long = sent('2025-09-08', { from: '2025-09-30', to: null });
    expect(on(long, '2025-10-20')).toMatchObject({ overdue: false, schoolDaysLeft: -6 });
  });

  it('may be returned several times', () => {
    const twice = sent(
      '2025-09-08',
      { from: '2025-09-09', to: '2025-09-10' },
      { from: '2025-09-11', to: '2025-09-15' },
    );
    expect(on(twice, '2025-09-15')).toMatchObject({ dueOn: '2025-09-25', schoolDaysUsed: 2 });
  });
});

/** Pauses one after the other, the last perhaps open. */
const clocks = fc
  .record({
    start: fc.integer({ min: 0, max: 400 }),
    gaps: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 7 }),
  })
  .map(({ start, gaps }) => {
    let day = addDays('2024-09-02', start);
    const startedOn = day;
    const edges = gaps.map((gap) => (day = addDays(day, gap)));
    const pauses = edges.flatMap((from, at) =>
      at % 2 === 0 ? [{ from, to: edges[at + 1] ?? null }] : [],
    );
    return { clock: { startedOn, pauses }, last: day };
  });

describe('whatever happened', () => {
  holds(
    'school days used are never negative and never run while it is paused',
    fc.property(clocks, fc.integer({ min: 0, max: 60 }), ({ clock, last }, ahead) => {
      const now = on(clock, addDays(last, ahead));
      expect(now.schoolDaysUsed).toBeGreaterThanOrEqual(0);
      expect(now.schoolDaysUsed + now.schoolDaysLeft).toBe(10);
      if (now.paused) expect(now.schoolDaysUsed).toBe(on(clock, last).schoolDaysUsed);
      expect(now.paused && now.overdue).toBe(false);
    }),
  );

  holds(
    'ten school days are used on the day it is due, and on the next school day it is late',
    fc.property(clocks, ({ clock, last }) => {
      const { dueOn, paused, schoolDaysUsed } = on(clock, last);
      fc.pre(!paused && schoolDaysUsed < 10);
      expect(on(clock, dueOn)).toMatchObject({ schoolDaysUsed: 10, overdue: false });
      const late = nextSchoolDay(calendar, addDays(dueOn, 1)).value;
      expect(on(clock, late)).toMatchObject({ schoolDaysUsed: 11, overdue: true });
    }),
  );
});
