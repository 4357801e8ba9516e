import type { OutboxStore, Unsent } from '../composables/outbox-store.ts';

/** An outbox's store in memory, with what was left in it. */
export function anOutboxStore(...left: readonly Unsent[]): OutboxStore {
  const kept = new Map(left.map((one) => [one.id, one]));
  return {
    put: (one) => Promise.resolve(void kept.set(one.id, one)),
    drop: (id) => Promise.resolve(void kept.delete(id)),
    all: () => Promise.resolve([...kept.values()]),
  };
}

/** Something that was not sent: the record of a session. */
export const anUnsent = (more: Partial<Unsent> = {}): Unsent => ({
  id: 'record e1',
  path: '/sessions/e1/record',
  title: 'One-to-one support, Example School, 5 October 2026 at 10:00',
  values: {},
  act: 'RecordSession',
  input: { idempotencyKey: '3f2b8f0e-7a3c-4d52-9a55-0c6f3d4f9f11' },
  keptAt: Date.UTC(2026, 9, 5, 10),
  state: { kind: 'WAITING' },
  ...more,
});
