import { createHmac } from 'node:crypto';

/** The values of an order's terms in one row, as PostgreSQL writes them. */
export type CursorValues = readonly (string | null)[];

/** Which list, in which order, a cursor belongs to. */
export interface CursorScope {
  readonly key: string;
  readonly list: string;
  readonly order: string;
}

/** Opaque to clients; the digest lets an edited cursor be told from one that was handed out. */
export function encodeCursor({ key, list, order }: CursorScope, values: CursorValues): string {
  const content = JSON.stringify([list, order, values]);
  const digest = createHmac('sha256', key).update(content).digest('base64url').slice(0, 16);
  return Buffer.from(JSON.stringify([list, order, values, digest])).toString('base64url');
}

/** The values of a cursor of this very list and order, or nothing for any other text. */
export function decodeCursor(scope: CursorScope, cursor: unknown): CursorValues | undefined {
  if (typeof cursor !== 'string') return undefined;
  const values = valuesIn(cursor);
  // Encoding again covers everything at once: list, order, digest, and stray characters base64 ignores.
  return values && encodeCursor(scope, values) === cursor ? values : undefined;
}

function valuesIn(cursor: string): CursorValues | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const values: unknown = Array.isArray(content) ? content[2] : undefined;
    return Array.isArray(values) && values.every(isCursorValue) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isCursorValue(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
