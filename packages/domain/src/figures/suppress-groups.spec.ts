import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import { suppressGroups } from './suppress-groups.ts';

const told = (counts: readonly number[], below = 5) =>
  suppressGroups(counts, below).map(({ value, suppressed }) => (suppressed ? 'c' : value));

describe('counts with a known total', () => {
  it.each([
    ['nothing small', [10, 23, 9], [10, 23, 9]],
    ['one small takes the next smallest with it', [4, 10, 23, 21, 9], ['c', 10, 23, 21, 'c']],
    ['zero is shown, and hides nothing', [0, 4, 10, 9], [0, 'c', 10, 'c']],
    ['two small that only could be small take a third', [1, 1, 23, 9], ['c', 'c', 23, 'c']],
    ['two small that could be large stay two', [4, 4, 23, 9], ['c', 'c', 23, 9]],
    ['of equals one is enough', [3, 9, 9], ['c', 'c', 9]],
    ['nothing is left to hide', [2, 1], ['c', 'c']],
    ['no groups', [], []],
  ])('%s', (_what, counts, shown) => {
    expect(told(counts)).toEqual(shown);
  });

  holds(
    'no hidden count follows from the others, as long as another could be hidden',
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }),
      fc.integer({ min: 2, max: 10 }),
      (counts, below) => {
        const shown = suppressGroups(counts, below);
        const hidden = counts.filter((_count, place) => shown[place]?.suppressed);
        const others = counts.filter((count, place) => count > 0 && !shown[place]?.suppressed);
        for (const [place, { value }] of shown.entries())
          if (value !== null) expect(value).toBe(counts[place]);
        for (const count of others) expect(count).toBeGreaterThanOrEqual(below);
        const left = hidden.reduce((sum, count) => sum + count, 0);
        if (hidden.length > 0 && others.length > 0) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(left - hidden.length + 1).toBeGreaterThanOrEqual(below);
        }
      },
    ),
  );
});
