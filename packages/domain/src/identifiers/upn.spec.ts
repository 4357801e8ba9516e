import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import vectors from '../../test-data/identifier-test-vectors.json' with { type: 'json' };
import { LOCAL_AUTHORITY_CODES } from './local-authority-codes.ts';
import { isUpnUnknownReason, parseUpn, upnCheckLetter, UPN_UNKNOWN_REASONS } from './upn.ts';

const { alphabet, vectors: values } = vectors.upn;
const refusal = (text: string) => {
  const parsed = parseUpn(text);
  return 'code' in parsed ? parsed.code : null;
};

describe('the check letter of a UPN', () => {
  it.each(values.filter(({ valid }) => valid))('fits $value: $source', ({ value, remainder }) => {
    expect(upnCheckLetter(value.slice(1))).toBe(value.charAt(0));
    expect(upnCheckLetter(value.slice(1))).toBe(alphabet.charAt(remainder ?? -1));
  });

  it.each(values.filter((one) => one.expected_letter !== undefined))(
    'of $value should be $expected_letter',
    ({ value, expected_letter: expected }) => {
      expect(upnCheckLetter(value.slice(1))).toBe(expected);
      expect(refusal(value)).toBe('UPN_CHECK_LETTER');
    },
  );
});

describe('a UPN', () => {
  it('is permanent when it ends with a digit', () => {
    expect(parseUpn('P919000024001')).toEqual({
      kind: 'PERMANENT',
      value: 'P919000024001',
      localAuthority: '919',
    });
  });

  it('is temporary when it ends with a letter', () => {
    expect(parseUpn('A91900002400A')).toMatchObject({ kind: 'TEMPORARY', localAuthority: '919' });
  });

  it('is read in small letters and with spaces around it', () => {
    expect(parseUpn(' p919000024001 ')).toMatchObject({ value: 'P919000024001' });
  });

  it('may have been given in Wales', () => {
    expect(parseUpn('R674123101121')).toMatchObject({ localAuthority: '674' });
  });

  it('needs a local authority that exists, since the letter fits by chance', () => {
    expect(refusal('A123456789012')).toBe('UPN_LA_UNKNOWN');
  });

  it.each([
    ['S919000024001', 'S is not in the alphabet'],
    ['P91900002400I', 'I is not in the alphabet'],
    ['P91900002400O', 'O is not in the alphabet'],
    ['P91900002400', 'too short'],
    ['P9190000240011', 'too long'],
    ['P9190000240A1', 'a letter too early'],
    ['P919 00024001', 'a space inside'],
    ['', 'nothing'],
  ])('%s has the wrong form: %s', (text) => {
    expect(refusal(text)).toBe('UPN_FORMAT');
  });

  holds(
    'is refused whenever one digit is another',
    fc.property(
      fc.constantFrom(...[...LOCAL_AUTHORITY_CODES].sort()),
      fc.stringMatching(/^\d{8}[0-9A-HJ-NP-RT-Z]$/),
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 1, max: 9 }),
      (authority, rest, at, by) => {
        const upn = `${upnCheckLetter(authority + rest)}${authority}${rest}`;
        const digit = (Number(upn.charAt(at)) + by) % 10;
        expect(refusal(upn)).toBe(null);
        expect(refusal(`${upn.slice(0, at)}${digit}${upn.slice(at + 1)}`)).toBe('UPN_CHECK_LETTER');
      },
    ),
  );
});

describe('why there is none', () => {
  it('has ten reasons, UN1 to UN10', () => {
    expect(UPN_UNKNOWN_REASONS).toEqual(Array.from({ length: 10 }, (_, at) => `UN${at + 1}`));
    expect(UPN_UNKNOWN_REASONS.every(isUpnUnknownReason)).toBe(true);
  });

  it.each(['UN0', 'UN11', 'un1', ''])('%s is none of them', (text) => {
    expect(isUpnUnknownReason(text)).toBe(false);
  });
});
