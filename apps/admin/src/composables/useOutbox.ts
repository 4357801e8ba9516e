import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import type { DocumentNode } from 'graphql';
import {
  inject,
  provide,
  readonly,
  ref,
  shallowReadonly,
  shallowRef,
  type InjectionKey,
  type Ref,
  type ShallowRef,
} from 'vue';
import type { AboutUnsent, OutboxStore, Unsent, UnsentState } from './outbox-store.ts';
import { outcomeOf, type Accepted, type SaveOutcome, type Unkeyed } from './useSave.ts';

/** It was not sent and is kept on this device: it goes when there is a connection. */
export interface KeptForLater {
  readonly __typename: 'KeptForLater';
}
const KEPT: KeptForLater = { __typename: 'KeptForLater' };

type Answers = Record<string, { readonly __typename: string }>;
/** The mutations that may wait, by the name of their operation; each is fetched when it is needed. */
export type OutboxActs = Readonly<Record<string, () => Promise<DocumentNode>>>;

export interface Outbox {
  readonly unsent: Readonly<ShallowRef<readonly Unsent[]>>;
  /** Grows whenever something that waited has been taken: what is shown has to be read again. */
  readonly sentLater: Readonly<Ref<number>>;
  readonly send: <Data extends Answers, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    input: Unkeyed<Variables>,
    about: AboutUnsent,
  ) => Promise<SaveOutcome<Accepted<Data> | KeptForLater>>;
  /** Reads what this device keeps; screens that go on with it wait for that. */
  readonly load: () => Promise<void>;
  readonly ready: Readonly<Ref<boolean>>;
  readonly sendAll: () => Promise<void>;
  readonly find: (id: string) => Unsent | undefined;
  readonly discard: (id: string) => Promise<void>;
}

export interface OutboxOptions {
  readonly client: Client;
  readonly acts: OutboxActs;
  /** Null until it is known who is signed in. */
  readonly store: () => OutboxStore | null;
}

/** Faults that say nothing about the act: it is sent again, with the same key. */
const LATER: readonly string[] = ['NETWORK', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR'];
/** Of these, the ones after which nothing else can be sent either. */
const CUT_OFF: readonly string[] = ['NETWORK', 'UNAUTHENTICATED'];

/**
 * Sends acts so that none is lost and none is done twice: each lies sealed on this device before it leaves, with
 * its key, and is taken away when the service has answered (rules.md §5, point 13).
 */
export function createOutbox({ client, acts, store }: OutboxOptions): Outbox {
  const unsent = shallowRef<readonly Unsent[]>([]);
  const sentLater = ref(0);
  const leaving = new Set<string>();
  const tried = new Map<string, { text: string; key: string }>();
  let running = false;
  const ready = ref(false);

  const put = async (one: Unsent): Promise<boolean> => {
    try {
      const kept = store();
      if (kept === null) return false;
      await kept.put(one);
      return true;
    } catch {
      // A browser without storage, or a full one: what is sent is sent, and what is not is said at the form.
      return false;
    }
  };
  const list = (one: Unsent): void => {
    unsent.value = [...unsent.value.filter(({ id }) => id !== one.id), one];
  };
  const discard = async (id: string): Promise<void> => {
    unsent.value = unsent.value.filter((one) => one.id !== id);
    await store()
      ?.drop(id)
      .catch(() => undefined);
  };
  const stay = async (one: Unsent, state: UnsentState): Promise<void> => {
    const kept = { ...one, state };
    list(kept);
    await put(kept);
  };

  /** What waits may have been done already, its answer lost: the same again goes with the same key. */
  const triedBefore = (id: string) => {
    const one = unsent.value.find((kept) => kept.id === id);
    if (one?.state.kind !== 'WAITING') return undefined;
    const { idempotencyKey, ...input } = one.input;
    return { text: JSON.stringify(input), key: idempotencyKey };
  };
  const keyFor = (id: string, text: string): string => {
    const before = tried.get(id) ?? triedBefore(id);
    const key = before?.text === text ? before.key : crypto.randomUUID();
    tried.set(id, { text, key });
    return key;
  };

  const send: Outbox['send'] = async (document, input, about) => {
    const known = unsent.value.some(({ id }) => id === about.id);
    const idempotencyKey = keyFor(about.id, JSON.stringify(input));
    const one: Unsent = {
      ...about,
      // Out of the form, which goes on changing.
      values: JSON.parse(JSON.stringify(about.values)) as unknown,
      act: operationOf(document),
      input: { ...input, idempotencyKey },
      keptAt: Date.now(),
      state: { kind: 'WAITING' },
    };
    leaving.add(about.id);
    try {
      const kept = await put(one);
      const { data, error } = await client
        .mutation(document, { input: one.input } as never)
        .toPromise();
      const outcome = outcomeOf(data, error);
      if (outcome.kind === 'accepted') {
        tried.delete(about.id);
        await discard(about.id);
      } else if (outcome.kind === 'fault') {
        if (kept && CUT_OFF.includes(outcome.code)) {
          list(one);
          return { kind: 'accepted', result: KEPT };
        }
        if (!known) await discard(about.id);
      } else {
        tried.delete(about.id);
        // What waited stays until it is put right: its form may be left again without a letter typed.
        if (known) await stay(one, refusalOf(outcome));
        else await discard(about.id);
      }
      return outcome;
    } finally {
      leaving.delete(about.id);
    }
  };

  /** Whether there is any use in sending the next. */
  const sendLater = async (one: Unsent): Promise<boolean> => {
    const document = await acts[one.act]?.();
    if (document === undefined) {
      await stay(one, { kind: 'FAULT', code: 'NOT_FOUND' });
      return true;
    }
    const { data, error } = await client
      .mutation<Answers>(document, { input: one.input })
      .toPromise();
    const outcome = outcomeOf(data, error);
    if (outcome.kind === 'accepted') {
      await discard(one.id);
      sentLater.value += 1;
    } else if (outcome.kind !== 'fault') await stay(one, refusalOf(outcome));
    else if (!LATER.includes(outcome.code)) await stay(one, { kind: 'FAULT', code: outcome.code });
    return outcome.kind !== 'fault' || !CUT_OFF.includes(outcome.code);
  };

  const load = async (): Promise<void> => {
    // A browser without storage keeps nothing.
    unsent.value =
      (await store()
        ?.all()
        .catch(() => [])) ?? [];
    ready.value = true;
  };
  const sendAll = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      // Read again: another tab may have sent some by now.
      await load();
      for (const one of unsent.value) {
        if (one.state.kind !== 'WAITING' || leaving.has(one.id)) continue;
        if (!(await sendLater(one))) break;
      }
    } catch {
      // A part of the program could not be fetched; the next time it can.
    } finally {
      running = false;
    }
  };

  return {
    unsent: shallowReadonly(unsent),
    sentLater: readonly(sentLater),
    ready: readonly(ready),
    send,
    load,
    sendAll,
    find: (id) => unsent.value.find((one) => one.id === id),
    discard,
  };
}

function refusalOf(
  outcome: Extract<SaveOutcome<never>, { kind: 'violations' | 'conflict' }>,
): UnsentState {
  return outcome.kind === 'conflict'
    ? { kind: 'CONFLICT' }
    : { kind: 'REFUSED', violations: outcome.violations };
}

function operationOf(document: Pick<DocumentNode, 'definitions'>): string {
  for (const definition of document.definitions)
    if ('operation' in definition && definition.name !== undefined) return definition.name.value;
  throw new Error('An act that may wait needs a name');
}

const key: InjectionKey<Outbox> = Symbol('outbox');

/** Gives the screens below the outbox of who is signed in. */
export const provideOutbox = (outbox: Outbox): void => provide(key, outbox);

/** The outbox of who is signed in. */
export function useOutbox(): Outbox {
  const outbox = inject(key);
  if (outbox === undefined) throw new Error('No outbox: this screen belongs inside AppLayout.');
  return outbox;
}
