import { emptyReferralContent } from '@outreach/domain';
import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import { useSave } from '../../composables/useSave.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { outcomeWords } from '../../messages/outcome-words.ts';
import { saveReferralDraftMutation, type draftFragment } from './referral-draft.documents.ts';

export type Draft = ResultOf<typeof draftFragment>;
export type Statement = Draft['statement'];

export type SavedState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly message: string };

export interface DraftEditing {
  readonly statement: Ref<Statement>;
  readonly state: Ref<SavedState>;
  /** Sends what is not saved yet; answers whether everything is. */
  readonly flush: () => Promise<boolean>;
}

const QUIET = 800;

/**
 * What somebody types into a referral, saved a moment after the last key and before the page goes away.
 * A save that fails keeps the text and is tried again with the next change or on request.
 */
export function useReferralDraft(draft: () => Draft | undefined): DraftEditing {
  const statement = ref<Statement>(structuredClone(draft()?.statement ?? emptyReferralContent()));
  const state = ref<SavedState>({ kind: 'idle' });
  const { save } = useSave(saveReferralDraftMutation);
  let version = draft()?.version ?? 0;
  let sent = JSON.stringify(statement.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | null = null;

  async function send(): Promise<boolean> {
    const id = draft()?.id;
    const text = JSON.stringify(statement.value);
    if (id === undefined || text === sent) return true;
    const outcome = await save({
      draftId: id,
      expectedVersion: version,
      statement: inputOf(statement.value),
    });
    switch (outcome.kind) {
      case 'accepted':
        version = outcome.result.referralDraft.version;
        sent = text;
        state.value = { kind: 'saved', at: new Date() };
        return JSON.stringify(statement.value) === sent ? true : send();
      case 'conflict':
        state.value = { kind: 'conflict' };
        return false;
      case 'violations':
      case 'fault':
        state.value = { kind: 'failed', message: outcomeWords(outcome) };
        return false;
    }
  }
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    sending ??= send().finally(() => (sending = null));
    return sending;
  }

  watch(
    statement,
    () => {
      if (JSON.stringify(statement.value) === sent) return;
      state.value = { kind: 'waiting' };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), QUIET);
    },
    { deep: true },
  );
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void flush();
  };
  document.addEventListener('visibilitychange', hidden);
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', hidden);
    void flush();
  });
  return { statement, state, flush };
}

/** The same fields as an input; the cache's own names stay here. */
function inputOf(statement: Statement): Statement {
  return JSON.parse(
    JSON.stringify(statement, (key, value: unknown) => (key === '__typename' ? undefined : value)),
  ) as Statement;
}
