import { asWritten, isCommonWord, partsOfName, plainText, wordsIn } from './name-words.ts';
import type { NamedPerson } from './names-in-note.ts';

/** How far a text names a child: by first and last name, or by a first name that may be anybody's. */
export type NamedInAdvice = 'FULL_NAME' | 'FIRST_NAME';

/**
 * SUP-1: whether advice to staff names a child of the school (rules.md 4.7). First and last name together are no
 * accident. A first name alone may be a colleague's, so a person is asked; one after a title, one that is a word
 * too, such as Will or May, and a last name alone, by which staff are called, are nobody's.
 */
export function namesInAdvice(
  note: string,
  students: readonly NamedPerson[],
): NamedInAdvice | null {
  const text = plainText(note);
  const lower = text.toLowerCase();
  // A thousand names are looked for in every note: most of them stand nowhere in it.
  const stands = (name: string) => lower.includes(name.toLowerCase());
  let first = false;
  for (const { givenName, familyName, preferredName } of students) {
    const given = [givenName, preferredName ?? '']
      .map(plainText)
      .flatMap(waysToWrite)
      .filter(stands);
    if (given.length === 0) continue;
    const family = waysToWrite(plainText(familyName)).filter(stands);
    if (given.some((one) => family.some((other) => isWhole(text, one, other)))) return 'FULL_NAME';
    first ||= given.some(
      (one) => !isCommonWord(one) && wordsIn(text, asWritten(one), true, AFTER_A_TITLE),
    );
  }
  return first ? 'FIRST_NAME' : null;
}

/** The whole of a name, and each part of a longer one. */
function waysToWrite(name: string): string[] {
  return [...new Set([name, ...partsOfName(name)])].filter(({ length }) => length > 1);
}

/** In either order, a middle name or an initial between them or not. */
function isWhole(text: string, given: string, family: string): boolean {
  const [one, other] = [asWritten(given), asWritten(family)];
  const inAnyCase = !isCommonWord(given) && !isCommonWord(family);
  return (
    wordsIn(text, `(?:${one}[\\s-]+${other}|${other},?\\s+${one})`, inAnyCase) ||
    wordsIn(text, `${one}\\s+\\p{Lu}[\\p{L}'-]*\\.?\\s+${other}`, false)
  );
}

const AFTER_A_TITLE = String.raw`|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam)\.?\s+`;
