/** Something in a text that a person may want to write otherwise. */
export interface WordingHint {
  readonly kind: 'LABEL' | 'INITIALS';
  readonly found: string;
  readonly at: number;
}

/** Words that say what somebody is, not what they find hard or what was seen. */
const LABELS =
  /\b(naughty|lazy|attention[- ]seek(?:ing|er)|manipulative|bully|bad influence|out of control|troublemaker|defiant|nightmare|disturbed|problem (?:child|student|pupil))\b/gi;

/** "JS" or "J.S.": another child's initials do not belong in this child's record. */
const INITIALS = /\b[A-Z]\.\s?[A-Z]\.?(?=\W|$)|\b[A-Z]{2}\b/g;

/** Two capitals that schools write every day and that are nobody's initials. */
const USUAL = new Set(['AP', 'EP', 'GP', 'HT', 'IT', 'KS', 'LA', 'PE', 'PP', 'RE', 'TA', 'UK']);

/** NEED-3: wording is neutral; labels and initials are pointed at as a hint, and never stop anything. */
export function wordingHints(text: string): WordingHint[] {
  return [
    ...hints('LABEL', text.matchAll(LABELS)),
    ...hints('INITIALS', text.matchAll(INITIALS)).filter(({ found }) => !USUAL.has(found)),
  ].sort((a, b) => a.at - b.at);
}

function hints(kind: WordingHint['kind'], matches: Iterable<RegExpExecArray>): WordingHint[] {
  return Array.from(matches, (match) => ({ kind, found: match[0], at: match.index }));
}
