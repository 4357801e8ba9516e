import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import { violation } from '../kernel/violation.ts';
import { sharesViolations, splitMinutes } from './split-minutes.ts';

describe('the shares of a session over schools', () => {
  it.each([[[100]], [[50, 50]], [[34, 33, 33]], [[99, 1]]])('%j add up', (shares) => {
    expect(sharesViolations(shares)).toEqual([]);
  });

  it.each([
    [[], '0'],
    [[50], '50'],
    [[50, 49], '99'],
    [[60, 60], '120'],
  ])('%j do not add up', (shares, detail) => {
    expect(sharesViolations(shares)).toEqual([violation('SHARES_DO_NOT_ADD_UP', 'shares', detail)]);
  });

  it.each([
    ['none', [100, 0], 'shares.1'],
    ['less than none', [101, -1], 'shares.0'],
    ['a part of a per cent', [33.5, 66.5], 'shares.0'],
  ])('may not be %s', (_what, shares, field) => {
    expect(sharesViolations(shares)[0]).toEqual(violation('SHARE_OUT_OF_RANGE', field));
  });
});

describe('ALL-4: minutes of a session over schools', () => {
  it.each([
    ['one school', 61, [100], [61]],
    ['halves of an odd number, the first school first', 61, [50, 50], [31, 30]],
    ['thirds', 100, [34, 33, 33], [34, 33, 33]],
    ['the largest remainder first', 61, [33, 34, 33], [20, 21, 20]],
    ['no minutes', 0, [70, 30], [0, 0]],
    ['a minute that nobody can halve', 1, [50, 50], [1, 0]],
  ])('%s', (_situation, minutes, shares, parts) => {
    const split = splitMinutes(minutes, shares);
    expect(split.reduce((sum, part) => sum + part, 0)).toBe(minutes);
    expect(split).toEqual(parts);
  });

  it('are not split by shares that do not add up', () => {
    expect(() => splitMinutes(60, [50, 49])).toThrow('shares');
  });

  const shares = fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 5 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
    .map((cuts) => cuts.slice(1).map((cut, at) => cut - (cuts[at] ?? 0)));

  holds(
    'are never lost, and no part is a whole minute from its share',
    fc.property(shares, fc.nat({ max: 600 }), (percents, minutes) => {
      const parts = splitMinutes(minutes, percents);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minutes);
      for (const [at, percent] of percents.entries())
        expect(Math.abs(parts[at]! * 100 - minutes * percent)).toBeLessThan(100);
    }),
  );
});
