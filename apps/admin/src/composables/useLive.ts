import {
  stringifyVariables,
  type AnyVariables,
  type CombinedError,
  type TypedDocumentNode,
} from '@urql/core';
import {
  computed,
  onScopeDispose,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue';
import { useClient } from './useClient.ts';

export interface LiveOptions<Variables> {
  readonly variables?: () => Variables;
  /** Nothing is asked while this is true. */
  readonly pause?: () => boolean;
  /**
   * What the answer is about. While it stays equal the last good answer stays on screen; as soon as
   * it differs the answer is dropped, so that nobody reads one person's record under another's name.
   * Without it every change of variables drops the answer. Lists give a constant.
   */
  readonly about?: () => string;
}

export interface Live<Data> {
  readonly data: Readonly<ShallowRef<Data | undefined>>;
  readonly error: Readonly<ShallowRef<CombinedError | undefined>>;
  readonly fetching: Readonly<Ref<boolean>>;
  /** Nothing to show yet and an answer is under way. */
  readonly loading: ComputedRef<boolean>;
  readonly refresh: () => void;
}

/** Reads a query, follows the cache, and keeps the last good answer when a repeat fails. */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: LiveOptions<Variables> = {},
): Live<Data> {
  const client = useClient();
  const data = shallowRef<Data>();
  const error = shallowRef<CombinedError>();
  const fetching = ref(false);
  const asked = computed(() => (options.variables?.() ?? {}) as Variables);
  const key = computed(() => (options.pause?.() === true ? null : stringifyVariables(asked.value)));
  let stop = (): void => undefined;
  let about: string | null = null;

  const ask = (fresh: boolean): void => {
    stop();
    fetching.value = key.value !== null;
    if (key.value === null) return;
    const source = client.query(
      document,
      asked.value,
      fresh ? { requestPolicy: 'network-only' } : {},
    );
    const subscription = source.subscribe((result) => {
      error.value = result.error;
      if (result.data !== undefined && result.data !== null) data.value = result.data;
      fetching.value = result.stale;
    });
    stop = () => subscription.unsubscribe();
  };

  watch(
    key,
    (now) => {
      const nextAbout = options.about?.() ?? now;
      if (nextAbout !== about) data.value = undefined;
      about = nextAbout;
      error.value = undefined;
      ask(false);
    },
    { immediate: true, flush: 'sync' },
  );
  onScopeDispose(() => stop());

  return {
    data,
    error,
    fetching,
    loading: computed(
      () => data.value === undefined && error.value === undefined && fetching.value,
    ),
    refresh: () => ask(true),
  };
}
