import { onBeforeUnmount, ref, watch, type Ref } from 'vue';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import type { Form } from './useForm.ts';
import { useViewer } from './useViewer.ts';

export interface KeptForm {
  /** When the form was last kept on this device. */
  readonly keptAt: Readonly<Ref<Date | null>>;
  /** What stands in the form was typed before and found again. */
  readonly restored: Readonly<Ref<boolean>>;
  readonly startAfresh: () => Promise<void>;
}

const QUIET = 1_000;

/**
 * Keeps a form on this device a second after the last key, puts it back when the form is opened again,
 * and forgets it once it is sent. Never for a password.
 */
export function useKeptForm<Values extends object>(
  form: Form<Values>,
  id: string,
  storeOf: (owner: string) => DraftStore = createDraftStore,
): KeptForm {
  const store = storeOf(useViewer().value.id);
  const keptAt = ref<Date | null>(null);
  const restored = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;

  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    if (!waiting) return;
    waiting = false;
    try {
      keptAt.value = await store.keep(id, form.values);
    } catch {
      // A browser without storage, or a full one: the form works on, and says nothing about being kept.
      keptAt.value = null;
    }
  };
  const forget = async (): Promise<void> => {
    clearTimeout(timer);
    waiting = false;
    keptAt.value = null;
    restored.value = false;
    await store.drop(id).catch(() => undefined);
  };
  const restore = async (): Promise<void> => {
    const kept = await store.find(id).catch(() => null);
    // What is typed by now counts for more, and a form of an older version does not fit.
    if (kept === null || form.changed.value || !fits(form.values, kept.values)) return;
    Object.assign(form.values, kept.values);
    keptAt.value = kept.at;
    restored.value = true;
  };

  void restore();
  watch(
    () => JSON.stringify(form.values),
    () => {
      if (!form.changed.value) return;
      waiting = true;
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), QUIET);
    },
  );
  // At once: a form that is sent may be taken off the page before the next tick.
  watch(
    form.changed,
    (changed) => {
      if (!changed) void forget();
    },
    { flush: 'sync' },
  );
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void keep();
  };
  document.addEventListener('visibilitychange', hidden);
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', hidden);
    if (form.changed.value) void keep();
  });

  return {
    keptAt,
    restored,
    startAfresh: async () => {
      form.reset();
      await forget();
    },
  };
}

const fits = <Values extends object>(values: Values, kept: unknown): kept is Values =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.keys(kept).sort().join() === Object.keys(values).sort().join();
