import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const scope = { key: 'secret', list: 'Query.books', order: 'TITLE' };
const values = ['Ash', null, '00000002-0000-4000-8000-000000000001'];

describe('a cursor', () => {
  const cursor = encodeCursor(scope, values);

  it('gives its values back to the list that handed it out', () => {
    expect(decodeCursor(scope, cursor)).toEqual(values);
  });

  it.each([
    ['another list', { ...scope, list: 'Author.books' }],
    ['another order', { ...scope, order: 'NEWEST' }],
    ['another key', { ...scope, key: 'other' }],
  ])('is unknown to %s', (_, other) => {
    expect(decodeCursor(other, cursor)).toBeUndefined();
  });

  it.each([
    ['an empty text', ''],
    ['a number', 7],
    ['no JSON', Buffer.from('cursor').toString('base64url')],
    ['JSON that is no list', Buffer.from('{}').toString('base64url')],
    ['values that are no text', forged([['a', 1], ''])],
    ['another value under the old digest', edited('Ash', 'Oak')],
    ['a digest cut off', cursor.slice(0, -4)],
    ['a stray character that base64 ignores', `${cursor}=`],
  ])('is not %s', (_, forgery) => {
    expect(decodeCursor(scope, forgery)).toBeUndefined();
  });

  function edited(from: string, to: string): string {
    const text = Buffer.from(cursor, 'base64url').toString().replace(from, to);
    return Buffer.from(text).toString('base64url');
  }

  function forged(rest: unknown[]): string {
    return Buffer.from(JSON.stringify(['Query.books', 'TITLE', ...rest])).toString('base64url');
  }
});
