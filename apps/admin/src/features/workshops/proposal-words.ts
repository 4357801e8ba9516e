import type { Proposal } from './grouping.documents.ts';

/** How near the proposal is to the best that could be, in words: the gap is always said. */
export function gapWords({ gap, proven, needMet }: Proposal): string {
  if (needMet === 0) return 'No need could be met by these groups as they stand.';
  if (proven || gap === 0) return 'The best there is: no other grouping meets more need.';
  const percent = Math.max(1, Math.ceil(gap * 100));
  return `The best that was found in five seconds: another could meet at most ${percent}% more need.`;
}
