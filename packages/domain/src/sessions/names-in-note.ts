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
  const text = plain(note);
  return people.some(({ givenName, familyName, preferredName }) =>
    [givenName, familyName, preferredName ?? ''].map(plain).some((name) => {
      const parts = name.split(/[\s-]+/u);
      return (
        (name.length > 1 && wordIn(text, name, !COMMON_WORDS.has(name.toLowerCase()))) ||
        // A particle such as the "van" of "van der Berg" is no name by itself.
        (parts.length > 1 &&
          parts.some((part) => /^\p{Lu}\p{L}/u.test(part) && wordIn(text, part, false)))
      );
    }),
  );
}

/** As it is typed in a hurry: no accents, one kind of apostrophe. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").trim();
}

function wordIn(text: string, name: string, inAnyCase: boolean): boolean {
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, inAnyCase ? 'iu' : 'u').test(
    text,
  );
}

/** First and last names that are words of a note too. */
const COMMON_WORDS = new Set(
  'will mark grace faith hope joy may june april summer rose lily ivy daisy dawn eve amber ruby pearl art bill rob pat nick jack frank ernest rich guy miles drew chase skye sky star angel harmony destiny mercy patience young long short brown green white black gray grey king best good hall wood woods field fields hill street church bell page reading law love moss cook baker walker carter parker stone banks day days price sharp small strong swift savage'.split(
    ' ',
  ),
);
