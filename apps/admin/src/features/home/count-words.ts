/** A count, or that it is not shown. */
export function countWords({
  value,
  suppressed,
}: {
  readonly value: number | null;
  readonly suppressed: boolean;
}): string {
  return suppressed || value === null ? 'not shown' : value.toLocaleString('en-GB');
}
