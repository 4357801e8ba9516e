import { seal, shelfOfDevice, unseal, type DraftShelf } from './sealed-shelf.ts';
import type { ViolationGiven } from './useSave.ts';

/** Why an act is still on this device. */
export type UnsentState =
  | { readonly kind: 'WAITING' }
  | { readonly kind: 'REFUSED'; readonly violations: readonly ViolationGiven[] }
  | { readonly kind: 'CONFLICT' }
  | { readonly kind: 'FAULT'; readonly code: string };

/** What a person is shown of an act that was not sent, and what its form needs to go on. */
export interface AboutUnsent {
  /** One a form: sending the form again takes the place of what was kept. */
  readonly id: string;
  /** Where its form is. */
  readonly path: string;
  /** What it is; no student's name. */
  readonly title: string;
  /** What stood in the form. */
  readonly values: unknown;
}

/** An act that somebody did and the service has not taken yet. */
export interface Unsent extends AboutUnsent {
  /** The name of the operation. */
  readonly act: string;
  /** What is sent, with the key that makes a repeat harmless. */
  readonly input: { readonly idempotencyKey: string };
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly state: UnsentState;
}

export interface OutboxStore {
  readonly put: (unsent: Unsent) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** The oldest first. */
  readonly all: () => Promise<readonly Unsent[]>;
}

/**
 * Keeps what could not be sent on this device, sealed as drafts are and bound to its owner. It is work that was
 * done, so it is not forgotten after a week: it goes when it is sent, discarded, or at sign-out.
 */
export function createOutboxStore(owner: string, shelf: DraftShelf = shelfOfDevice()): OutboxStore {
  const prefix = `unsent ${owner} `;
  return {
    put: (unsent) => seal(shelf, prefix + unsent.id, unsent, unsent.keptAt),
    drop: (id) => shelf.remove(prefix + id),
    all: async () => {
      const found: Unsent[] = [];
      for (const [name] of await shelf.entries()) {
        if (!name.startsWith(prefix)) continue;
        const kept = await unseal(shelf, name);
        if (kept !== null) found.push(kept.values as Unsent);
      }
      return found.sort((one, other) => one.keptAt - other.keptAt);
    },
  };
}
