import { createHash, randomBytes } from 'node:crypto';

const bytes = 32;

/** 256 random bits in URL-safe text: for sessions and for invitation links. */
export function newToken(): string {
  return randomBytes(bytes).toString('base64url');
}

/** What is stored of a token, as hexadecimal; null for text that can be no token of ours. */
export function hashToken(token: string): string | null {
  if (!/^[\w-]{43}$/.test(token)) return null;
  return createHash('sha256').update(Buffer.from(token, 'base64url')).digest('hex');
}
