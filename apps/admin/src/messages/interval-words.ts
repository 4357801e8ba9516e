import { LONGEST_INTERVAL_WEEKS } from '@outreach/domain';
import type { Option } from '../components/options.ts';

/** "Every week", "Every other week", "Every 3 weeks". */
export function intervalWords(weeks: number): string {
  if (weeks === 1) return 'Every week';
  return weeks === 2 ? 'Every other week' : `Every ${weeks} weeks`;
}

/** How often something comes, to choose from; the value is the number of weeks. */
export const intervalOptions: readonly Option[] = Array.from(
  { length: LONGEST_INTERVAL_WEEKS },
  (_, at) => ({ value: String(at + 1), label: intervalWords(at + 1) }),
);
