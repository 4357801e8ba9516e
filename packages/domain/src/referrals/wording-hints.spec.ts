import { expect, it } from 'vitest';
import { wordingHints } from './wording-hints.ts';

const found = (text: string) =>
  wordingHints(text).map(({ kind, found: word }) => `${kind} ${word}`);

it.each([
  ['Finds unstructured time hard and likes to help.', []],
  ['He is lazy and attention-seeking.', ['LABEL lazy', 'LABEL attention-seeking']],
  ['A problem child, totally out of control.', ['LABEL problem child', 'LABEL out of control']],
  ['Argued with JS after lunch.', ['INITIALS JS']],
  ['Argued with J.S. after lunch, then A. B too.', ['INITIALS J.S.', 'INITIALS A. B']],
  ['The TA and the EP met in KS 3 PE.', []],
  ['Was called a BULLY by K.L.', ['LABEL BULLY', 'INITIALS K.L.']],
  ['Blazing, disturbedly, NHESC, SENCO.', []],
  ['', []],
])('points at labels and initials (NEED-3): %s', (text, hints) => {
  expect(found(text)).toEqual(hints);
});

it('says where, in the order of the text', () => {
  expect(wordingHints('JS is lazy')).toEqual([
    { kind: 'INITIALS', found: 'JS', at: 0 },
    { kind: 'LABEL', found: 'lazy', at: 6 },
  ]);
});
