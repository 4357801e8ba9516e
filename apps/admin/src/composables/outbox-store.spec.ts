import { expect, it } from 'vitest';
import { anUnsent } from '../testing/an-outbox.ts';
import { aShelf } from '../testing/draft-shelf.ts';
import { createDraftStore } from './draft-store.ts';
import { createOutboxStore } from './outbox-store.ts';

const LATER = Date.UTC(2027, 0, 1);

it('gives back what was put in, the oldest first', async () => {
  const store = createOutboxStore('staff-1', aShelf());
  const [older, newer] = [anUnsent(), anUnsent({ id: 'record e2', keptAt: LATER })];
  await store.put(newer);
  await store.put(older);
  expect(await store.all()).toEqual([older, newer]);
});

it('holds one of each form: what is put again takes the place of what was there', async () => {
  const store = createOutboxStore('staff-1', aShelf());
  await store.put(anUnsent());
  await store.put(anUnsent({ title: 'Corrected' }));
  expect((await store.all()).map(({ title }) => title)).toEqual(['Corrected']);
  await store.drop('record e1');
  expect(await store.all()).toEqual([]);
});

it('shows nobody what another person left on the same device', async () => {
  const shelf = aShelf();
  await createOutboxStore('staff-1', shelf).put(anUnsent());
  expect(await createOutboxStore('staff-2', shelf).all()).toEqual([]);
  expect(await createOutboxStore('staff-1', shelf).all()).toHaveLength(1);
});

it('lets nobody read it on the shelf', async () => {
  const shelf = aShelf();
  const store = createOutboxStore('staff-1', shelf);
  await store.put(anUnsent({ values: { workedOn: 'A secret sentence' } }));
  const [, sealed] = (await shelf.entries()).find(([name]) => name.startsWith('unsent')) ?? [];
  const { text } = sealed as { text: ArrayBuffer };
  expect(new TextDecoder().decode(text)).not.toContain('secret');
});

it('forgets nothing after a week, as drafts are: it is work that was done', async () => {
  const shelf = aShelf();
  const store = createOutboxStore('staff-1', shelf);
  await store.put(anUnsent({ keptAt: 0 }));
  await createDraftStore('staff-1', shelf, () => LATER).find('anything');
  expect(await store.all()).toHaveLength(1);
});

it('drops what was sealed with a key that is gone', async () => {
  const shelf = aShelf();
  const store = createOutboxStore('staff-1', shelf);
  await store.put(anUnsent());
  await shelf.remove('key');
  expect(await store.all()).toEqual([]);
  expect((await shelf.entries()).filter(([name]) => name.startsWith('unsent'))).toEqual([]);
});
