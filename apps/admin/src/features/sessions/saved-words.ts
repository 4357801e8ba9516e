import type { KeptForLater } from '../../composables/useOutbox.ts';
import { withWarnings } from '../../messages/outcome-words.ts';

interface Saved {
  readonly __typename: string;
  readonly warnings: readonly { readonly code: string; readonly detail: string | null }[];
}

/** What a person is told after saving: that it was taken, or that it waits on this device. */
export function savedWords(
  words: string,
  result: Saved | KeptForLater,
  toldNobody = false,
): string {
  const first =
    'warnings' in result
      ? withWarnings(words, result.warnings)
      : 'There was no connection. It is kept on this device, and sent when there is one.';
  return toldNobody
    ? `${first} Tell the school’s safeguarding lead now, then add here whom you told.`
    : first;
}
