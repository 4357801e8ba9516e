import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import vectors from '../../test-data/identifier-test-vectors.json' with { type: 'json' };
import { parseUln } from './uln.ts';

const values = vectors.uln.vectors;
const refusal = (text: string) => {
  const parsed = parseUln(text);
  return 'code' in parsed ? parsed.code : null;
};
const checkDigits = (nine: string) =>
  Array.from({ length: 10 }, (_, digit) => digit).filter(
    (digit) => refusal(`${nine}${digit}`) === null,
  );

describe('a ULN', () => {
  it.each(values.flatMap(({ value, valid }) => (value === undefined ? [] : [{ value, valid }])))(
    '$value: $valid',
    ({ value, valid }) => {
      expect(refusal(value)).toBe(valid ? null : 'ULN_CHECK_DIGIT');
    },
  );

  it.each(
    values.flatMap(({ first_nine: nine, expected_check_digit: digit }) =>
      nine === undefined ? [] : [{ nine, digits: digit === null ? [] : [digit] }],
    ),
  )('that begins $nine ends with $digits', ({ nine, digits }) => {
    expect(checkDigits(nine)).toEqual(digits);
  });

  it('is read with spaces around it', () => {
    expect(parseUln(' 9276308686 ')).toEqual({ value: '9276308686' });
  });

  it.each(['0276308686', '927630868', '92763086861', '92763O8686', ''])(
    '%s has the wrong form',
    (text) => {
      expect(refusal(text)).toBe('ULN_FORMAT');
    },
  );

  holds(
    'has one check digit at most',
    fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
      expect(checkDigits(String(nine)).length).toBeLessThanOrEqual(1);
    }),
  );
});
