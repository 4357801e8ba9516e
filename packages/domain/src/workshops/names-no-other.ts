import { violation, type Violation } from '../kernel/violation.ts';
import { namesInNote, type NamedPerson } from '../sessions/names-in-note.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

/** Whose record a text is part of, and whose names it must not show. */
export interface NotesAbout {
  readonly own: NamedPerson;
  /** Everybody who has or had a place in the group. */
  readonly others: readonly NamedPerson[];
  /** The worker looked: the word is nobody's name here. */
  readonly nameNobody: boolean;
}

/**
 * What is written about one member is part of their record alone, and shows no other child's name (rules.md §5,
 * point 2). A name that is the member's own too, as of siblings, is theirs.
 */
export function namesNoOther(
  texts: Readonly<Record<string, string | null>>,
  { own, others, nameNobody }: NotesAbout,
): Violation<WorkshopViolationCode>[] {
  if (nameNobody) return [];
  const theirs = new Set([own.givenName, own.familyName, own.preferredName]);
  const not = (name: string) => (theirs.has(name) ? '' : name);
  const people = others.map(({ givenName, familyName, preferredName }) => ({
    givenName: not(givenName),
    familyName: not(familyName),
    preferredName: not(preferredName ?? ''),
  }));
  return Object.entries(texts).flatMap(([field, text]) =>
    namesInNote(text ?? '', people) ? [violation('OTHER_MEMBER_NAMED' as const, field)] : [],
  );
}
