import type { Option } from '../components/options.ts';

/** Longest interval between two of a row: half a term. */
const LONGEST_WEEKS = 8;

/** "Every week", "Every other week", "Every 3 weeks". */
export function intervalWords(weeks: number): string {
  if (weeks === 1) return 'Every week';
  return weeks === 2 ? 'Every other week' : `Every ${weeks} weeks`;
}

/** How often something comes, to choose from; the value is the number of weeks. */
export const intervalOptions: readonly Option[] = Array.from(
  { length: LONGEST_WEEKS },
  (_, at) => ({ value: String(at + 1), label: intervalWords(at + 1) }),
);
