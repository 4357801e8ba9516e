import { computed, type ComputedRef } from 'vue';
import { useLive } from '../../composables/useLive.ts';
import type { Viewer } from '../../composables/useViewer.ts';
import { transitionPageQuery } from './note.documents.ts';

/** One nomination with its note, the last version first; the service asks for what is restricted too. */
export function useTransition(id: () => string, viewer: ComputedRef<Viewer>) {
  const live = useLive(transitionPageQuery, {
    variables: () => ({
      id: id(),
      withRestricted: ['MANAGER', 'OUTREACH_WORKER'].includes(viewer.value.role),
    }),
    about: id,
  });
  const found = computed(() => {
    const nomination = live.data.value?.transitionNomination;
    return nomination?.id === id() ? nomination : undefined;
  });
  return { ...live, found, notes: computed(() => found.value?.notes.nodes ?? []) };
}
