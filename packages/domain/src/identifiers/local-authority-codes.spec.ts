import { describe, expect, it } from 'vitest';
import published from '../../test-data/local-authorities.json' with { type: 'json' };
import { LOCAL_AUTHORITY_CODES } from './local-authority-codes.ts';

describe('the codes with which a UPN can begin', () => {
  it('hold every local authority that the Department names', () => {
    const missing = Object.keys(published.authorities).filter(
      (code) => !LOCAL_AUTHORITY_CODES.has(code),
    );
    expect(missing).toEqual([]);
    expect(LOCAL_AUTHORITY_CODES.has('919')).toBe(true);
  });

  it('hold no region and not England, which have codes in the same file', () => {
    const wrong = Object.entries(published.areasThatAreNoAuthority).filter(([code]) =>
      LOCAL_AUTHORITY_CODES.has(code),
    );
    expect(wrong).toEqual([]);
  });

  it('hold former and Welsh authorities, since a UPN keeps the code under which it was given', () => {
    for (const code of ['820', '928', '674']) expect(LOCAL_AUTHORITY_CODES.has(code)).toBe(true);
  });

  it.each(['000', '123', '999', '91', '9190'])('do not hold %s', (code) => {
    expect(LOCAL_AUTHORITY_CODES.has(code)).toBe(false);
  });
});
