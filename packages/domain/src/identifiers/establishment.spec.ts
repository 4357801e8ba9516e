import { describe, expect, it } from 'vitest';
import { laEstabText, parseLaEstab, parseUrn } from './establishment.ts';

describe('a URN', () => {
  it('has six digits', () => {
    expect(parseUrn(' 137288 ')).toEqual({ value: '137288' });
  });

  it.each(['13728', '1372881', '13728A', ''])('%s is none', (text) => {
    expect(parseUrn(text)).toEqual({ code: 'URN_FORMAT', field: 'urn' });
  });
});

describe("a school's number in its authority", () => {
  it.each(['9194009', '919/4009', ' 919/4009 '])('is read from %s', (text) => {
    expect(parseLaEstab(text)).toEqual({ localAuthority: '919', establishment: '4009' });
  });

  it('keeps its leading zeros', () => {
    const parsed = parseLaEstab('9190042');
    expect('code' in parsed ? parsed.code : laEstabText(parsed)).toBe('919/0042');
  });

  it.each(['919400', '91940091', '919-4009', 'ABC4009', ''])('is not %s', (text) => {
    expect(parseLaEstab(text)).toEqual({ code: 'LAESTAB_FORMAT', field: 'laEstab' });
  });
});
