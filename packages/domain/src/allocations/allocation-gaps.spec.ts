import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAllocation } from '../../test/allocations.ts';
import { holds } from '../../test/seeded.ts';
import { addDays } from '../kernel/dates.ts';
import { allocationGaps, workerLoad } from './allocation-gaps.ts';
import { holdsOn } from './allocation.ts';

const first = '2025-09-01';
const last = '2026-07-20';
const gaps = (...rows: [string, string | null][]) =>
  allocationGaps(
    rows.map(([from, to]) => anAllocation({ from, to })),
    first,
    last,
  );

describe('ALL-1: days without a dedicated worker', () => {
  it.each([
    ['the whole range where there is none', [], [{ from: first, to: last }]],
    ['none under a row without an end', [[first, null]], []],
    ['none under a row that is longer on both sides', [['2024-09-01', '2027-07-31']], []],
    [
      'none between rows that follow each other',
      [
        [first, '2026-01-04'],
        ['2026-01-05', null],
      ],
      [],
    ],
    [
      'the day between two rows, whatever their order',
      [
        ['2026-01-06', null],
        [first, '2026-01-04'],
      ],
      [{ from: '2026-01-05', to: '2026-01-05' }],
    ],
    [
      'before the first and after the last',
      [['2025-09-03', '2026-07-17']],
      [
        { from: '2025-09-01', to: '2025-09-02' },
        { from: '2026-07-18', to: '2026-07-20' },
      ],
    ],
    [
      'the range, where the rows are outside it',
      [
        ['2024-09-01', '2025-08-31'],
        ['2026-07-21', null],
      ],
      [{ from: first, to: last }],
    ],
  ] satisfies [string, [string, string | null][], unknown][])(
    '%s',
    (_situation, rows, expected) => {
      expect(gaps(...rows)).toEqual(expected);
    },
  );

  it('are not filled by cover', () => {
    expect(allocationGaps([anAllocation({ role: 'COVER' })], first, last)).toHaveLength(1);
  });

  const day = fc.integer({ min: -30, max: 400 }).map((offset) => addDays(first, offset));
  const rows = fc
    .array(fc.tuple(day, fc.option(fc.integer({ min: 0, max: 120 }))), { maxLength: 6 })
    .map((drawn) =>
      drawn.map(([from, days]) =>
        anAllocation({ from, to: days === null ? null : addDays(from, days) }),
      ),
    );

  holds(
    'a day is in a gap exactly when no dedicated row holds',
    fc.property(rows, day, (allocations, date) => {
      fc.pre(first <= date && date <= last);
      const within = allocationGaps(allocations, first, last).filter((gap) => holdsOn(gap, date));
      expect(within).toHaveLength(allocations.some((row) => holdsOn(row, date)) ? 0 : 1);
    }),
  );
});

describe('ALL-2: the minutes of a worker on a day', () => {
  const rows = [
    anAllocation({ minutesPerWeek: 120, to: '2026-01-04' }),
    anAllocation({ minutesPerWeek: 180, from: '2026-01-05' }),
    anAllocation({ minutesPerWeek: 60, role: 'COVER', to: '2026-01-05' }),
  ];

  it.each([
    ['2025-08-31', 0],
    ['2025-09-01', 180],
    ['2026-01-04', 180],
    ['2026-01-05', 240],
    ['2026-01-06', 180],
  ])('on %s are %i, cover included', (date, minutes) => {
    expect(workerLoad(rows, date)).toBe(minutes);
  });
});
