import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import { holds } from '../../test/seeded.ts';
import { addDays } from '../kernel/dates.ts';
import { transitionCheckIns } from './transition-check-ins.ts';

const calendar = hertfordshireCalendar();
const arrived = '2025-09-03';
const checkIns = (today: string, metOn: string[] = [], arrivedOn = arrived) =>
  transitionCheckIns(calendar, arrivedOn, metOn, today);

describe('check-ins of somebody who arrived on 3 September 2025 (TRN-6)', () => {
  it('are due at the end of the second and of the sixth school week after', () => {
    expect(checkIns(arrived).map(({ week, dueOn }) => [week, dueOn])).toEqual([
      [2, '2025-09-19'],
      [6, '2025-10-17'],
    ]);
  });

  it('pass over half term, as the school’s own calendar has it', () => {
    expect(checkIns(arrived, [], '2025-10-20').map(({ dueOn }) => dueOn)).toEqual([
      '2025-11-14',
      '2025-12-12',
    ]);
  });

  it.each([
    ['2025-09-07', 'NOT_DUE', 'NOT_DUE'],
    ['2025-09-08', 'DUE', 'NOT_DUE'],
    ['2025-09-19', 'DUE', 'NOT_DUE'],
    ['2025-09-20', 'OVERDUE', 'NOT_DUE'],
    ['2025-10-03', 'OVERDUE', 'NOT_DUE'],
    ['2025-10-06', 'MISSED', 'DUE'],
    ['2025-10-18', 'MISSED', 'OVERDUE'],
    ['2025-11-07', 'MISSED', 'OVERDUE'],
    ['2025-11-10', 'MISSED', 'MISSED'],
  ])('on %s are %s and %s', (today, ...states) => {
    expect(checkIns(today).map(({ state }) => state)).toEqual(states);
  });

  it.each([
    ['2025-09-05', [null, null]],
    ['2025-09-08', ['2025-09-08', null]],
    ['2025-10-03', ['2025-10-03', null]],
    ['2025-10-06', [null, '2025-10-06']],
    ['2025-11-07', [null, '2025-11-07']],
    ['2025-11-10', [null, null]],
  ])('a session on %s does %s', (on, done) => {
    expect(checkIns('2025-12-01', [on]).map(({ doneOn }) => doneOn)).toEqual(done);
  });

  it('are done by the first of several', () => {
    const [first] = checkIns('2025-12-01', ['2025-09-19', '2025-09-10']);
    expect(first).toMatchObject({ doneOn: '2025-09-10', state: 'DONE' });
  });
});

holds(
  'one session never does both check-ins, whenever they arrived',
  fc.property(fc.nat(300), fc.nat(120), (days, later) => {
    const arrivedOn = addDays(arrived, days);
    const done = checkIns(addDays(arrivedOn, 400), [addDays(arrivedOn, later)], arrivedOn);
    expect(done.filter(({ state }) => state === 'DONE').length).toBeLessThan(2);
  }),
);
