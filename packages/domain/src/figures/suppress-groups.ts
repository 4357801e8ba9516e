import { suppressSmall, type ShownCount } from './suppress-small.ts';

/**
 * facts.md §9: the counts of one table whose total is known. Small ones are hidden, and with them the next
 * smallest, until what the total leaves over tells neither a hidden count nor that it is a small one. Zero is shown.
 */
export function suppressGroups(counts: readonly number[], below: number): ShownCount[] {
  const smallestFirst = counts
    .map((count, place) => ({ count, place }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
  const hidden = smallestFirst.filter(({ count }) => suppressSmall(count, below).suppressed);
  for (const next of hidden.length > 0 ? smallestFirst.slice(hidden.length) : [])
    if (!keepsSecret(hidden, below)) hidden.push(next);
  const places = new Set(hidden.map(({ place }) => place));
  return counts.map((value, place) =>
    places.has(place) ? { value: null, suppressed: true } : { value, suppressed: false },
  );
}

/** Two or more, any of which could be as large as a count that is shown: none of them is zero. */
function keepsSecret(hidden: readonly { readonly count: number }[], below: number): boolean {
  const together = hidden.reduce((sum, { count }) => sum + count, 0);
  return hidden.length > 1 && together - (hidden.length - 1) >= below;
}
