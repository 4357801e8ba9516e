import { SAID_BY } from '@outreach/domain';
import { describe, expect, it } from 'vitest';
import { longDate } from '../../components/dates.ts';
import { saidByLabels } from '../../messages/casework-labels.ts';
import { goalChart, PLOT, xOf, yOf, type Rated } from './goal-chart.ts';

/** Numbers that look like chance and repeat themselves. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Up to thirty ratings by up to four people in some years, several of a day among them. */
function someRatings(seed: number): Rated[] {
  const pick = chance(seed);
  const days = 1 + pick(900);
  return Array.from({ length: 1 + pick(30) }, () => ({
    value: pick(11),
    ratedBy: SAID_BY[pick(SAID_BY.length)] ?? 'STUDENT',
    ratedOn: new Date(Date.UTC(2025, 0, 1 + pick(days))).toISOString().slice(0, 10),
  }));
}
const many = Array.from({ length: 300 }, (_, seed) => someRatings(seed * 7_919 + 1));
const check = (name: string, holds: (given: Rated[]) => void) =>
  it(name, () => {
    for (const given of many) holds(given);
  });
const key = ({ value, ratedBy, ratedOn }: Rated) => `${ratedOn} ${ratedBy} ${value}`;

describe('what is drawn, told and listed of a goal', () => {
  check('is the same: every rating is drawn once and listed once', (given) => {
    const { series, rows } = goalChart(given);
    const drawn = series.flatMap(({ points }) => points.map(key)).sort();
    expect(drawn).toEqual(rows.map(key).sort());
    expect(drawn).toEqual(given.map(key).sort());
  });

  check('stands where its number and its day put it', (given) => {
    const { series, firstDay, lastDay } = goalChart(given);
    for (const { x, y, value, ratedOn } of series.flatMap(({ points }) => points)) {
      expect(Math.round(((PLOT.bottom - y) / (PLOT.bottom - PLOT.top)) * 10)).toBe(value);
      expect(x).toBe(xOf(ratedOn, firstDay ?? '', lastDay ?? ''));
      expect(x).toBeGreaterThanOrEqual(PLOT.left);
      expect(x).toBeLessThanOrEqual(PLOT.right);
    }
  });

  check('is told rater by rater, from the first that is drawn to the last (ASS-5)', (given) => {
    const { series, sentence } = goalChart(given);
    const told = series.map(({ ratedBy, points }) => {
      const [first, last] = [points.at(0)!, points.at(-1)!];
      const start = `${saidByLabels[ratedBy]}: ${first.value} on ${longDate(first.ratedOn)}`;
      return points.length === 1
        ? `${start}.`
        : `${start}, ${last.value} on ${longDate(last.ratedOn)}, `;
    });
    for (const part of told) expect(sentence).toContain(part);
    expect(sentence.split(': ')).toHaveLength(series.length + 1);
  });

  check('goes from left to right as the days go, and never joins two raters', (given) => {
    for (const { ratedBy, points } of goalChart(given).series) {
      expect(points.every((point) => point.ratedBy === ratedBy)).toBe(true);
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    }
  });
});

it('keeps the order of one day: who rated twice ends with the second', () => {
  const one = { ratedBy: 'STUDENT', ratedOn: '2026-09-14' } as const;
  const { sentence } = goalChart([
    { ...one, value: 7 },
    { ...one, value: 2 },
  ]);
  expect(sentence).toContain('7 on 14 September 2026, 2 on 14 September 2026, 5 down.');
});

it('says that nothing is rated, and draws nothing', () => {
  expect(goalChart([])).toMatchObject({ series: [], rows: [], sentence: 'Not rated yet.' });
});

it('draws more as higher', () => {
  expect(yOf(10)).toBe(PLOT.top);
  expect(yOf(0)).toBe(PLOT.bottom);
});
