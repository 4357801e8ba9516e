import { describe, expect, it } from 'vitest';
import { hashPassword, passwordMatches } from './password-hash.ts';

describe('a password at rest', () => {
  it('is an argon2id PHC string of the OWASP minimum or more', async () => {
    const stored = await hashPassword('seven otters under the bridge');
    const [, memory, passes, salt = '', hash = ''] =
      /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([\w+/]+)\$([\w+/]+)$/.exec(stored) ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024);
    expect(Number(passes)).toBeGreaterThanOrEqual(2);
    expect(Buffer.from(salt, 'base64')).toHaveLength(16);
    expect(Buffer.from(hash, 'base64')).toHaveLength(32);
  });

  it('has another salt each time', async () => {
    expect(await hashPassword('the same words')).not.toBe(await hashPassword('the same words'));
  });

  it('is matched by itself and by nothing else', async () => {
    const stored = await hashPassword('Ångström otters 42');
    expect(await passwordMatches('Ångström otters 42', stored)).toBe(true);
    expect(await passwordMatches('Ångström otters 42'.normalize('NFD'), stored)).toBe(true);
    expect(await passwordMatches('Ångström otters 43', stored)).toBe(false);
  });

  it('is matched by nothing where there is none, or what is stored is no hash', async () => {
    expect(await passwordMatches('', null)).toBe(false);
    expect(await passwordMatches('anything', null)).toBe(false);
    expect(await passwordMatches('anything', 'anything')).toBe(false);
  });
});
