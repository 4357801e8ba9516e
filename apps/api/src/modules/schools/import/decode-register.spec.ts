import fc from 'fast-check';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inWindows1252 } from '../../../../test/register/register-file.ts';
import { decodeRegister, UnreadableFile } from './decode-register.ts';

async function decoded(bytes: Uint8Array, pieceLength = bytes.length || 1): Promise<string> {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength)
    pieces.push(bytes.subarray(at, at + pieceLength));
  const parts: string[] = [];
  for await (const part of decodeRegister(Readable.from(pieces) as AsyncIterable<Uint8Array>))
    parts.push(part);
  return parts.join('');
}

describe('the encoding of the file', () => {
  it('is found however the pieces fall', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '\n', 'é', '’', '–', '€', '中', '🏫'),
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (written, pieceLength) => {
        expect(await decoded(Buffer.from(written), pieceLength)).toBe(written);
      }),
    );
  });

  it('is Windows-1252 as the register publishes it, however the pieces fall', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'ü', 'a’s', ' – ', ' €') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (written, pieceLength) => {
        const bytes = inWindows1252(`${written}é `);
        expect(await decoded(bytes, pieceLength)).toBe(`${written}é `);
      }),
    );
  });

  it('may begin with a byte order mark, which is no part of the text', async () => {
    expect(await decoded(Buffer.from('\uFEFFURN'), 2)).toBe('URN');
  });

  it.each([
    ['zero bytes', Buffer.from([65, 0, 66])],
    ['a byte that Windows-1252 leaves free', Buffer.from([65, 0x81, 66])],
    ['two encodings', Buffer.concat([Buffer.from('é'.repeat(9)), inWindows1252('é!')])],
  ])('is nothing that is read where there are %s', async (_what, bytes) => {
    await expect(decoded(bytes, 6)).rejects.toBeInstanceOf(UnreadableFile);
  });
});
