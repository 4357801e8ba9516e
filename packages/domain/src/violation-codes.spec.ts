import { expect, it } from 'vitest';
import { ALL_VIOLATION_CODES } from './violation-codes.ts';

it('names every code once, in capitals, so that a client has words for each', () => {
  expect([...ALL_VIOLATION_CODES].sort()).toEqual([...new Set(ALL_VIOLATION_CODES)].sort());
  for (const code of ALL_VIOLATION_CODES) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
});
