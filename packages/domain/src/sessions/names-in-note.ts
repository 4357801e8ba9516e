/** Whom a note must not name. */
export interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
}

/**
 * GRP-7: whether the shared note of a group names one of its members: it is part of every member's record, and
 * one child's record never shows another's name (rules.md §5, point 2). Whole words in any case; a name that is
 * a common word too, such as Will or Grace, only where it is written with a capital.
 */
export function namesInNote(note: string, people: readonly NamedPerson[]): boolean {
  return people.some(({ givenName, familyName, preferredName }) =>
    [givenName, familyName, ...(preferredName === null ? [] : [preferredName])].some(
      (name) => name.trim().length > 1 && wordIn(note, name.trim()),
    ),
  );
}

function wordIn(note: string, name: string): boolean {
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const flags = COMMON_WORDS.has(name.toLowerCase()) ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, flags).test(note);
}

/** First and last names that are words of a note too. */
const COMMON_WORDS = new Set(
  'will mark grace faith hope joy may june april summer rose lily ivy daisy dawn eve amber ruby pearl art bill rob pat nick jack frank ernest rich guy miles drew chase skye sky star angel harmony destiny mercy patience young long short brown green white black gray grey king best good hall wood woods field fields hill street church bell page reading law love moss cook baker walker carter parker stone banks day days price sharp small strong swift savage'.split(
    ' ',
  ),
);
