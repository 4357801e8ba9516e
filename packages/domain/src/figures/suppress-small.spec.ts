import { describe, expect, it } from 'vitest';
import { suppressSmall } from './suppress-small.ts';

describe('a small count', () => {
  it.each([
    [0, 5, { value: 0, suppressed: false }],
    [1, 5, { value: null, suppressed: true }],
    [4, 5, { value: null, suppressed: true }],
    [5, 5, { value: 5, suppressed: false }],
    [2, 3, { value: null, suppressed: true }],
    [3, 3, { value: 3, suppressed: false }],
    [9, 10, { value: null, suppressed: true }],
  ])('%i below %i', (count, below, shown) => {
    expect(suppressSmall(count, below)).toEqual(shown);
  });
});
