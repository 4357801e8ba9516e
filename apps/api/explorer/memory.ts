const kept = new Map<string, string>();

/** In place of the browser's storage: variables may name a child, and must be gone with the page. */
export const memory = {
  get length() {
    return kept.size;
  },
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => {
    kept.set(name, value);
  },
  removeItem: (name: string) => {
    kept.delete(name);
  },
  clear: () => {
    kept.clear();
  },
};
