import { describe, expect, it } from 'vitest';
import { graphql } from '../graphql/graphql.ts';
import { outboxActs } from '../layouts/outbox-acts.ts';
import { anOutboxStore, anUnsent } from '../testing/an-outbox.ts';
import { refused } from '../testing/fixtures.ts';
import { conflict } from '../testing/casework.ts';
import { sessionSaved } from '../testing/sessions.ts';
import { createTestClient, Fault, type Answer } from '../testing/test-client.ts';
import type { OutboxStore } from './outbox-store.ts';
import { createOutbox } from './useOutbox.ts';

const sessionNotHeldMutation = graphql(`
  mutation SessionNotHeld($input: SayNotHeldInput!) {
    sessionNotHeld(input: $input) {
      __typename
      ... on SessionSuccess {
        session {
          id
        }
      }
      ... on RuleViolations {
        violations {
          code
          field
          detail
        }
      }
      ... on Conflict {
        currentVersion
      }
    }
  }
`);
const input = {
  sessionId: 'e1',
  expectedVersion: 1,
  reason: 'SCHOOL_CLOSED',
  workerWasThere: false,
} as const;
const about = { id: 'not held e1', path: '/sessions/e1/record', title: 'A session', values: {} };
const cut = new Fault('UNAUTHENTICATED');
const saved = { sessionNotHeld: sessionSaved() };

function open(answer: Answer, store: OutboxStore = anOutboxStore()) {
  const test = createTestClient({ SessionNotHeld: answer, RecordSession: answer });
  const outbox = createOutbox({ client: test.client, acts: outboxActs, store: () => store });
  const keys = (act = 'SessionNotHeld') =>
    (test.sent(act) as { input: { idempotencyKey: string } }[]).map(
      (sent) => sent.input.idempotencyKey,
    );
  return {
    ...outbox,
    store,
    keys,
    press: () => outbox.send(sessionNotHeldMutation, input, about),
    states: () => outbox.unsent.value.map(({ state }) => state.kind),
  };
}

describe('sending', () => {
  it('lays the act on the device before it leaves, and takes it away when it was taken', async () => {
    const seen: unknown[] = [];
    const store = anOutboxStore();
    const outbox = open(() => {
      void store.all().then((all) => seen.push(...all));
      return saved;
    }, store);
    expect(await outbox.press()).toMatchObject({ kind: 'accepted' });
    expect(seen).toMatchObject([{ id: 'not held e1', act: 'SessionNotHeld', input }]);
    expect(await store.all()).toEqual([]);
    expect(outbox.unsent.value).toEqual([]);
  });

  it('keeps it where no answer comes, with what stood in the form', async () => {
    const outbox = open(cut);
    expect(await outbox.press()).toEqual({
      kind: 'accepted',
      result: { __typename: 'KeptForLater' },
    });
    expect(outbox.states()).toEqual(['WAITING']);
    expect(await outbox.store.all()).toMatchObject([about]);
  });

  it('says that nothing came where the browser keeps nothing, and repeats it with the same key', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    const outbox = open(cut, { put: refuse, drop: refuse, all: refuse });
    expect(await outbox.press()).toMatchObject({ kind: 'fault', code: 'UNAUTHENTICATED' });
    await outbox.press();
    expect(new Set(outbox.keys()).size).toBe(1);
  });

  it.each([
    ['a rule', { sessionNotHeld: refused('SESSION_CANCELLED') }, 'violations'],
    ['somebody who was first', { sessionNotHeld: conflict }, 'conflict'],
    ['a fault of the service', new Fault('INTERNAL_SERVER_ERROR'), 'fault'],
  ])('leaves to the form what was said by %s', async (_who, answer, kind) => {
    const outbox = open(answer);
    expect((await outbox.press()).kind).toBe(kind);
    expect(outbox.unsent.value).toEqual([]);
    expect(await outbox.store.all()).toEqual([]);
  });

  it('keeps what had waited until it is put right', async () => {
    let answer: object = cut;
    const outbox = open(() => answer);
    await outbox.press();
    answer = { sessionNotHeld: conflict };
    await outbox.press();
    expect(outbox.states()).toEqual(['CONFLICT']);
  });
});

describe('what waits', () => {
  it('goes with the key it had, once, and is gone', async () => {
    let answer: object = cut;
    const outbox = open(() => answer);
    await outbox.press();
    answer = saved;
    await Promise.all([outbox.sendAll(), outbox.sendAll()]);
    const [first, second, ...more] = outbox.keys();
    expect(second).toBe(first);
    expect(more).toEqual([]);
    expect(outbox.unsent.value).toEqual([]);
    expect(outbox.sentLater.value).toBe(1);
  });

  it('goes with the same key when its form sends it again unchanged: it may have been done already', async () => {
    const outbox = open(cut);
    await outbox.press();
    const after = open(saved, outbox.store);
    await after.load();
    await after.press();
    expect(after.keys()).toEqual(outbox.keys());
    expect(await after.store.all()).toEqual([]);
  });

  it.each([
    ['REFUSED', { recordSession: refused('SESSION_CANCELLED') }],
    ['CONFLICT', { recordSession: conflict }],
    ['FAULT', new Fault('NOT_FOUND')],
  ])(
    'stays as %s with what the service said, and is not sent again by itself',
    async (kind, answer) => {
      const outbox = open(answer, anOutboxStore(anUnsent()));
      await outbox.sendAll();
      await outbox.sendAll();
      expect(outbox.states()).toEqual([kind]);
      expect((await outbox.store.all()).map(({ state }) => state.kind)).toEqual([kind]);
      expect(outbox.keys('RecordSession')).toHaveLength(1);
    },
  );

  it('waits on after a fault of the service, and holds nothing else up', async () => {
    const outbox = open(
      new Fault('INTERNAL_SERVER_ERROR'),
      anOutboxStore(anUnsent(), anUnsent({ id: 'record e2' })),
    );
    await outbox.sendAll();
    expect(outbox.states()).toEqual(['WAITING', 'WAITING']);
    expect(outbox.keys('RecordSession')).toHaveLength(2);
  });

  it('stops at the first where there is still no connection', async () => {
    const outbox = open(cut, anOutboxStore(anUnsent(), anUnsent({ id: 'record e2' })));
    await outbox.sendAll();
    expect(outbox.keys('RecordSession')).toHaveLength(1);
    expect(outbox.unsent.value).toHaveLength(2);
  });

  it('stays, and says so, where this version of the program no longer knows the act', async () => {
    const outbox = open(saved, anOutboxStore(anUnsent({ act: 'Gone' })));
    await outbox.sendAll();
    expect(outbox.states()).toEqual(['FAULT']);
  });

  it('is discarded when somebody says so', async () => {
    const outbox = open(saved, anOutboxStore(anUnsent()));
    await outbox.load();
    expect(outbox.find('record e1')?.title).toContain('Example School');
    await outbox.discard('record e1');
    expect(outbox.unsent.value).toEqual([]);
    expect(await outbox.store.all()).toEqual([]);
  });
});
