import { seal, shelfOfDevice, unseal, type DraftShelf, type Sealed } from './sealed-shelf.ts';

export type { DraftShelf } from './sealed-shelf.ts';

/** What a draft was, and when it was kept. */
export interface Kept {
  readonly values: unknown;
  readonly at: Date;
}

export interface DraftStore {
  readonly keep: (id: string, values: unknown) => Promise<Date>;
  readonly find: (id: string) => Promise<Kept | null>;
  readonly drop: (id: string) => Promise<void>;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;
const nameOf = (owner: string, id: string): string => `draft ${owner} ${id}`;

/**
 * Keeps what somebody typed on this device, sealed with a key that no script can read out. A draft is
 * bound to its owner and its form, is forgotten after a week, and all are unreadable once the key is gone.
 */
export function createDraftStore(
  owner: string,
  shelf: DraftShelf = shelfOfDevice(),
  now: () => number = Date.now,
): DraftStore {
  const tidied = forgetOld(shelf, now());

  return {
    keep: async (id, values) => {
      await tidied;
      const at = now();
      await seal(shelf, nameOf(owner, id), values, at);
      return new Date(at);
    },
    find: async (id) => {
      await tidied;
      const found = await unseal(shelf, nameOf(owner, id));
      return found === null ? null : { values: found.values, at: new Date(found.at) };
    },
    drop: (id) => shelf.remove(nameOf(owner, id)),
  };
}

/** Forgets every draft of everybody, what is unsent too, and the key. */
export const forgetDrafts = (shelf: DraftShelf = shelfOfDevice()): Promise<void> => shelf.clear();

async function forgetOld(shelf: DraftShelf, now: number): Promise<void> {
  for (const [name, value] of await shelf.entries())
    if (name.startsWith('draft ') && (value as Sealed).at < now - WEEK) await shelf.remove(name);
}
