const LETTERS = 'ABCDEFGHJKMNPQRTUVWXYZ2346789';

/** A number to quote on the telephone: no characters that are misread, and nothing to be learnt from it. */
export function referralReference(random: Uint8Array): string {
  if (random.length < 8) throw new Error('a reference needs eight random bytes');
  return `R-${[...random.slice(0, 8)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}
