/** As it is typed in a hurry: no accents, one kind of apostrophe. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").trim();
}

/** A name's own parts. A particle such as the "van" of "van der Berg" is no name by itself. */
export function partsOfName(name: string): string[] {
  return name.split(/[\s-]+/u).filter((part) => /^\p{Lu}\p{L}/u.test(part));
}

/** Whether whole words stand in a text; `before` is what may not come first. */
export function wordsIn(text: string, words: string, inAnyCase: boolean, before = ''): boolean {
  return new RegExp(
    `(?<![\\p{L}\\p{N}]${before})${words}(?![\\p{L}\\p{N}])`,
    inAnyCase ? 'iu' : 'u',
  ).test(text);
}

export function asWritten(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function isCommonWord(name: string): boolean {
  return COMMON_WORDS.has(name.toLowerCase());
}

/** First and last names that are words of a note too. */
const COMMON_WORDS = new Set(
  'will mark grace faith hope joy may june april summer rose lily ivy daisy dawn eve amber ruby pearl art bill rob pat nick jack frank ernest rich guy miles drew chase skye sky star angel harmony destiny mercy patience young long short brown green white black gray grey king best good hall wood woods field fields hill street church bell page reading law love moss cook baker walker carter parker stone banks day days price sharp small strong swift savage'.split(
    ' ',
  ),
);
