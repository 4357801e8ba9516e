import { asWritten, isCommonWord, partsOfName, plainText, wordsIn } from './name-words.ts';

/** Whom a note must not name. */
export interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
}

/**
 * GRP-7: whether a text about a group names one of its members: it is part of every member's record, and one
 * child's record never shows another's name (rules.md §5, point 2). Whole words in any case, with or without
 * accents; one part of a longer name, and a name that is a common word too, such as Will or Grace, only where it
 * is written with a capital.
 */
export function namesInNote(note: string, people: readonly NamedPerson[]): boolean {
  const text = plainText(note);
  return people.some(({ givenName, familyName, preferredName }) =>
    [givenName, familyName, preferredName ?? ''].map(plainText).some((name) => {
      const parts = name.split(/[\s-]+/u);
      return (
        (name.length > 1 && wordsIn(text, asWritten(name), !isCommonWord(name))) ||
        (parts.length > 1 &&
          partsOfName(name).some((part) => wordsIn(text, asWritten(part), false)))
      );
    }),
  );
}
