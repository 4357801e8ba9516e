import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import { createDraftStore, type DraftStore } from '../../composables/draft-store.ts';
import { useSave } from '../../composables/useSave.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { outcomeWords } from '../../messages/outcome-words.ts';
import { saveReferralDraftMutation, type draftFragment } from './referral-draft.documents.ts';
import { useKeptStatement } from './useKeptStatement.ts';

export type Draft = ResultOf<typeof draftFragment>;
export type Statement = Draft['statement'];

export type SavedState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly message: string; readonly onDevice: boolean };

export interface DraftEditing {
  readonly statement: Ref<Statement>;
  readonly state: Ref<SavedState>;
  /** Sends what is not saved yet; answers whether everything is. */
  readonly flush: () => Promise<boolean>;
  /** Gives up what was typed here: the next newer draft that is read takes its place. */
  readonly giveWay: () => void;
}

const QUIET = 800;

/**
 * What somebody types into a referral, saved a moment after the last key and before the page goes away. What the
 * service did not take stays on this device too, and is sent again with the next change, when the connection is
 * back, on request, and when the draft is opened again.
 */
export function useReferralDraft(
  draft: () => Draft,
  storeOf: (owner: string) => DraftStore = createDraftStore,
): DraftEditing {
  const statement = ref<Statement>(structuredClone(draft().statement));
  const state = ref<SavedState>({ kind: 'idle' });
  const { save } = useSave(saveReferralDraftMutation);
  const kept = useKeptStatement(draft().id, storeOf);
  let version = draft().version;
  let sent = JSON.stringify(statement.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | null = null;
  let gaveWay = false;

  const written = () => JSON.stringify(statement.value);

  async function send(): Promise<boolean> {
    const text = written();
    if (text === sent) return true;
    // Side by side: the service does not wait for the device, and the device not for the service.
    const keeping = kept.keep({ version, statement: statement.value });
    const outcome = await save({
      draftId: draft().id,
      expectedVersion: version,
      statement: inputOf(statement.value),
    });
    switch (outcome.kind) {
      case 'accepted':
        version = outcome.result.referralDraft.version;
        sent = text;
        state.value = { kind: 'saved', at: new Date() };
        if (written() !== sent) return send();
        void kept.drop();
        return true;
      case 'conflict':
        state.value = { kind: 'conflict' };
        return false;
      case 'violations':
      case 'fault':
        fail(outcomeWords(outcome), keeping);
        return false;
    }
  }
  function fail(message: string, keeping: Promise<boolean>): void {
    const failed: SavedState = { kind: 'failed', message, onDevice: false };
    state.value = failed;
    void keeping.then((onDevice) => {
      if (state.value.kind === 'failed') state.value = { ...failed, onDevice };
    });
  }
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    sending ??= send().finally(() => (sending = null));
    return sending;
  }
  async function findAgain(): Promise<void> {
    const found = await kept.find();
    // What is typed by now counts for more.
    if (found === null || written() !== sent) return;
    if (JSON.stringify(found.statement) === sent) return kept.drop();
    version = found.version;
    statement.value = found.statement;
  }
  void findAgain();

  watch(
    statement,
    () => {
      if (written() === sent) return;
      state.value = { kind: 'waiting' };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), QUIET);
    },
    { deep: true },
  );
  watch(draft, (now) => {
    const untouched = sending === null && written() === sent;
    if (now.version <= version || !(untouched || gaveWay)) return;
    gaveWay = false;
    version = now.version;
    sent = JSON.stringify(now.statement);
    statement.value = structuredClone(now.statement);
    state.value = { kind: 'idle' };
  });
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void flush();
  };
  const connected = (): void => void flush();
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('online', connected);
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('online', connected);
    if (!gaveWay) void flush();
  });
  return {
    statement,
    state,
    flush,
    giveWay: () => {
      clearTimeout(timer);
      gaveWay = true;
      void kept.drop();
    },
  };
}

/** The same fields as an input; the cache's own names stay here. */
function inputOf(statement: Statement): Statement {
  return JSON.parse(
    JSON.stringify(statement, (key, value: unknown) => (key === '__typename' ? undefined : value)),
  ) as Statement;
}
