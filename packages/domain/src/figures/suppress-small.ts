/** A count that may be hidden. Secondary suppression is the business of the table that holds it. */
export interface ShownCount {
  readonly value: number | null;
  readonly suppressed: boolean;
}

/** facts.md §9: counts of one up to the threshold are hidden when a figure leaves the service; zero is shown. */
export function suppressSmall(count: number, below: number): ShownCount {
  const hidden = count > 0 && count < below;
  return { value: hidden ? null : count, suppressed: hidden };
}
