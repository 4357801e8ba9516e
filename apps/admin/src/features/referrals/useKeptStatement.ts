import { emptyReferralContent } from '@outreach/domain';
import type { DraftStore } from '../../composables/draft-store.ts';
import { useViewer } from '../../composables/useViewer.ts';
import type { Statement } from './useReferralDraft.ts';

/** What was typed, and the version of the draft that it was typed into. */
export interface KeptStatement {
  readonly version: number;
  readonly statement: Statement;
}

/** What this device holds of a referral until the service has taken it. Where the browser keeps nothing, so be it. */
export function useKeptStatement(draftId: string, storeOf: (owner: string) => DraftStore) {
  const store = storeOf(useViewer().value.id);
  const name = `referral ${draftId}`;
  let last: Promise<unknown> = Promise.resolve();
  // In turn, so that what is forgotten does not come back by a slower keeping.
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    /** Whether it is kept. */
    keep: (values: KeptStatement): Promise<boolean> =>
      inTurn(() => store.keep(name, values)).then(
        () => true,
        () => false,
      ),
    find: async (): Promise<KeptStatement | null> => {
      const kept = await store.find(name).catch(() => null);
      return kept !== null && isKept(kept.values) ? kept.values : null;
    },
    drop: (): Promise<void> => inTurn(() => store.drop(name)).catch(() => undefined),
  };
}

/** What an older version of this program kept may have other fields. */
function isKept(values: unknown): values is KeptStatement {
  if (typeof values !== 'object' || values === null || !('statement' in values)) return false;
  const { statement } = values;
  return (
    typeof statement === 'object' &&
    statement !== null &&
    Object.keys(emptyReferralContent()).every((field) => field in statement)
  );
}
