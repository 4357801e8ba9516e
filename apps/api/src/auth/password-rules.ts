import { commonPasswords } from './common-passwords.ts';

export type PasswordViolation = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_COMMON';

const shortest = 12;

/** Length, and not what is tried first. No rules about kinds of characters: they make passwords worse. */
export function passwordViolation(password: string, email: string): PasswordViolation | null {
  if (Array.from(password).length < shortest) return 'PASSWORD_TOO_SHORT';
  const plain = password.toLowerCase();
  const [localPart = ''] = email.toLowerCase().split('@');
  const guessable =
    commonPasswords.has(plain) ||
    commonPasswords.has(plain.replace(/[\d\W_]+$/, '')) ||
    plain === email.toLowerCase() ||
    plain.replace(/[\d\W_]+$/, '') === localPart ||
    isRepetition(plain) ||
    isRun(plain);
  return guessable ? 'PASSWORD_TOO_COMMON' : null;
}

/** `aaaaaaaaaaaa`, `abcabcabcabc`. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1+$/u.test(text);
}

const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

/** A stretch of the keyboard or the alphabet, in either direction. */
function isRun(text: string): boolean {
  return rows.some((row) => row.includes(text) || backwards(row).includes(text));
}

const backwards = (text: string) => Array.from(text).reverse().join('');
