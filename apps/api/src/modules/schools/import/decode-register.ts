/** The file is not text that the register would write. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** Tab, line feed and carriage return aside, control characters mean a binary file or the wrong encoding. */
const controls = /[^\P{Cc}\t\n\r]/u;

/**
 * The register is published as Windows-1252; files saved again are often UTF-8, with or without a byte order
 * mark. Decodes piece by piece: text stays in the encoding of its first byte above 127.
 */
export async function* decodeRegister(content: Content): AsyncGenerator<string> {
  const decoder = new RegisterDecoder();
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    const text = decoder.decode(piece, false);
    if (text !== '') yield text;
  }
  const rest = decoder.decode(new Uint8Array(), true);
  if (rest !== '') yield rest;
}

class RegisterDecoder {
  #encoding: 'unknown' | 'utf-8' | 'windows-1252' = 'unknown';
  #held: Uint8Array = new Uint8Array();
  #atStart = true;

  decode(piece: Uint8Array, last: boolean): string {
    const bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
    const cut = last ? bytes.length : completeLength(bytes);
    this.#held = bytes.subarray(cut);
    const text = this.#read(bytes.subarray(0, cut));
    if (controls.test(text)) throw new UnreadableFile('The file holds control characters.');
    return text;
  }

  #read(bytes: Uint8Array): string {
    if (bytes.length === 0) return '';
    if (this.#encoding === 'windows-1252') return new TextDecoder('windows-1252').decode(bytes);
    const text = strictUtf8(bytes);
    if (text === null && this.#encoding === 'utf-8')
      throw new UnreadableFile('The file mixes encodings.');
    if (text === null) {
      this.#encoding = 'windows-1252';
      return this.#read(bytes);
    }
    if (text.length < bytes.length) this.#encoding = 'utf-8';
    const marked = this.#atStart && text.startsWith('\uFEFF');
    this.#atStart = false;
    return marked ? text.slice(1) : text;
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Length without a character of several bytes that the next piece may finish. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
