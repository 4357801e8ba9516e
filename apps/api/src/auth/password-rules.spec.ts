import { describe, expect, it } from 'vitest';
import { passwordViolation } from './password-rules.ts';

const email = 'rita.referrer@school.example.org';

describe('a new password', () => {
  it.each(['elevenchars', '', '🦦'.repeat(11)])('is too short: %s', (password) => {
    expect(passwordViolation(password, email)).toBe('PASSWORD_TOO_SHORT');
  });

  it.each([
    'password1234',
    'Password2026!',
    'changemeplease',
    'aaaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    'qwertyuiopas',
    'lkjhgfdsapoiu',
    'Outreach2026!!',
    'rita.referrer@school.example.org',
    'rita.referrer2026',
  ])('is among the first that are tried: %s', (password) => {
    expect(passwordViolation(password, email)).toBe('PASSWORD_TOO_COMMON');
  });

  it.each(['seven otters under the bridge', '🦦'.repeat(4) + 'a blue door', 'xK4#mnbwQ2pz'])(
    'may be %s',
    (password) => {
      expect(passwordViolation(password, email)).toBeNull();
    },
  );
});
