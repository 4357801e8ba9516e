import { expect, it } from 'vitest';
import { referralReference } from './referral-reference.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

it('is eight characters after R-, none of them easily misread', () => {
  for (let byte = 0; byte < 256; byte++)
    expect(referralReference(bytes(...Array<number>(8).fill(byte)))).toMatch(
      /^R-[A-HJKMNPQRTUVWXYZ2-46-9]{8}$/,
    );
});

it('differs where one byte does', () => {
  expect(referralReference(bytes(1, 2, 3, 4, 5, 6, 7, 8))).not.toBe(
    referralReference(bytes(1, 2, 3, 4, 5, 6, 7, 9)),
  );
});

it('is not made of too little chance', () => {
  expect(() => referralReference(bytes(1, 2, 3, 4, 5, 6, 7))).toThrow();
});
