import type { DraftShelf } from '../composables/draft-store.ts';

/** A shelf in memory: jsdom has no IndexedDB. */
export function aShelf(): DraftShelf {
  const kept = new Map<string, unknown>();
  return {
    get: (name) => Promise.resolve(kept.get(name)),
    set: (name, value) => Promise.resolve(void kept.set(name, value)),
    remove: (name) => Promise.resolve(void kept.delete(name)),
    entries: () => Promise.resolve([...kept]),
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
  };
}
