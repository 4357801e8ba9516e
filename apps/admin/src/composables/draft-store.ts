import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** What a draft was, and when it was kept. */
export interface Kept {
  readonly values: unknown;
  readonly at: Date;
}

/** The part of IndexedDB that drafts need. */
export interface DraftShelf {
  readonly get: (name: string) => Promise<unknown>;
  readonly set: (name: string, value: unknown) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly entries: () => Promise<[string, unknown][]>;
  readonly clear: () => Promise<void>;
}

export interface DraftStore {
  readonly keep: (id: string, values: unknown) => Promise<Date>;
  readonly find: (id: string) => Promise<Kept | null>;
  readonly drop: (id: string) => Promise<void>;
}

interface Sealed {
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;
const KEY = 'key';
const nameOf = (owner: string, id: string): string => `draft ${owner} ${id}`;
const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * Keeps what somebody typed on this device, sealed with a key that no script can read out. A draft is
 * bound to its owner and its form, is forgotten after a week, and all are unreadable once the key is gone.
 */
export function createDraftStore(
  owner: string,
  shelf: DraftShelf = shelfOfDevice(),
  now: () => number = Date.now,
): DraftStore {
  const sealOf = (name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: bytes(name),
  });
  const tidied = forgetOld(shelf, now());

  return {
    keep: async (id, values) => {
      await tidied;
      const name = nameOf(owner, id);
      const at = now();
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = await crypto.subtle.encrypt(
        sealOf(name, iv),
        await keyOf(shelf),
        bytes(JSON.stringify(values)),
      );
      await shelf.set(name, { at, iv, text } satisfies Sealed);
      return new Date(at);
    },
    find: async (id) => {
      await tidied;
      const name = nameOf(owner, id);
      const sealed = (await shelf.get(name)) as Sealed | undefined;
      if (sealed === undefined) return null;
      try {
        const key = await keyOf(shelf);
        const text = await crypto.subtle.decrypt(sealOf(name, sealed.iv), key, sealed.text);
        const values: unknown = JSON.parse(new TextDecoder().decode(text));
        return { values, at: new Date(sealed.at) };
      } catch {
        // Sealed with a key that is gone: nobody can read it any more.
        await shelf.remove(name);
        return null;
      }
    },
    drop: (id) => shelf.remove(nameOf(owner, id)),
  };
}

/** Forgets every draft of everybody, and the key. */
export const forgetDrafts = (shelf: DraftShelf = shelfOfDevice()): Promise<void> => shelf.clear();

async function keyOf(shelf: DraftShelf): Promise<CryptoKey> {
  const kept = (await shelf.get(KEY)) as CryptoKey | undefined;
  if (kept !== undefined) return kept;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await shelf.set(KEY, made);
  return made;
}

async function forgetOld(shelf: DraftShelf, now: number): Promise<void> {
  for (const [name, value] of await shelf.entries())
    if (name !== KEY && (value as Sealed).at < now - WEEK) await shelf.remove(name);
}

function shelfOfDevice(): DraftShelf {
  const store: UseStore = createStore('outreach', 'drafts');
  return {
    // A browser without storage throws at once; as promises all of them can be caught in one way.
    get: async (name) => get<unknown>(name, store),
    set: async (name, value) => set(name, value, store),
    remove: async (name) => del(name, store),
    entries: async () => entries<string, unknown>(store),
    clear: async () => clear(store),
  };
}
