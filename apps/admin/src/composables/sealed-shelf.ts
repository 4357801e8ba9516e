import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** The part of IndexedDB that is needed to keep what somebody typed. */
export interface DraftShelf {
  readonly get: (name: string) => Promise<unknown>;
  readonly set: (name: string, value: unknown) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly entries: () => Promise<[string, unknown][]>;
  readonly clear: () => Promise<void>;
}

/** What lies on the shelf: unreadable without the key, and bound to its name. */
export interface Sealed {
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
}

const KEY = 'key';
const bytes = (text: string) => new TextEncoder().encode(text);
const sealOf = (name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytes(name),
});

/** Seals a value with a key of this device that no script can read out, and lays it under its name. */
export async function seal(
  shelf: DraftShelf,
  name: string,
  values: unknown,
  at: number,
): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(shelf);
  const text = await crypto.subtle.encrypt(sealOf(name, iv), key, bytes(JSON.stringify(values)));
  await shelf.set(name, { at, iv, text } satisfies Sealed);
}

/** What lies under a name; null where nothing does. What was sealed with a key that is gone is removed. */
export async function unseal(
  shelf: DraftShelf,
  name: string,
): Promise<{ readonly values: unknown; readonly at: number } | null> {
  const sealed = (await shelf.get(name)) as Sealed | undefined;
  if (sealed === undefined) return null;
  try {
    const key = await keyOf(shelf);
    const text = await crypto.subtle.decrypt(sealOf(name, sealed.iv), key, sealed.text);
    return { values: JSON.parse(new TextDecoder().decode(text)) as unknown, at: sealed.at };
  } catch {
    await shelf.remove(name);
    return null;
  }
}

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

/** The shelf of this browser. */
export function shelfOfDevice(): DraftShelf {
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
