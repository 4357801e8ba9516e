/** A count, or that it is too small to be shown. */
export function countWords(
  count: { readonly value: number | null; readonly suppressed: boolean },
  below = 5,
): string {
  if (!count.suppressed && count.value !== null) return count.value.toLocaleString('en-GB');
  return `fewer than ${below}`;
}
