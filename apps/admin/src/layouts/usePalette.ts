import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { useRouter } from 'vue-router';
import { capsOf } from '../composables/action-keys.ts';
import { useOfferedActions } from '../composables/useActions.ts';
import { useFind } from '../features/find/useFind.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly caps?: readonly string[];
  readonly run: () => void;
}

export interface Palette {
  readonly entries: ComputedRef<readonly PaletteEntry[]>;
  readonly active: ComputedRef<PaletteEntry | undefined>;
  readonly problem: ComputedRef<string | undefined>;
  readonly move: (by: 1 | -1) => void;
}

const holds = (label: string, words: readonly string[]): boolean =>
  words.every((word) => label.toLowerCase().includes(word));

/** What the palette shows for what is typed: people and schools first, then actions. */
export function usePalette(text: Ref<string>): Palette {
  const router = useRouter();
  const { found, problem } = useFind(text);
  const actions = useOfferedActions();
  const at = ref(0);
  const entries = computed<readonly PaletteEntry[]>(() => {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    return [
      ...found.value.map(({ id, label, hint, to }) => ({
        id,
        label,
        hint,
        run: () => void router.push(to),
      })),
      ...actions.value
        .filter(({ id, label }) => id !== 'palette' && holds(label, words))
        .map(({ id, label, keys, run }) => ({
          id,
          label,
          run,
          ...(keys === undefined ? {} : { caps: capsOf(keys) }),
        })),
    ];
  });
  watch(
    () => entries.value.map(({ id }) => id).join(' '),
    () => (at.value = 0),
  );
  return {
    entries,
    problem,
    active: computed(() => entries.value[at.value]),
    move: (by) => {
      const count = entries.value.length;
      if (count > 0) at.value = (at.value + by + count) % count;
    },
  };
}
