import { describe, expect, it } from 'vitest';
import { aShelf } from '../testing/draft-shelf.ts';
import { createDraftStore, forgetDrafts } from './draft-store.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('a draft kept on this device', () => {
  it('comes back as it was typed, with the time', async () => {
    const store = createDraftStore('staff-1', aShelf(), () => 5_000);
    await store.keep('note', { text: 'Worked on breathing.' });
    expect(await store.find('note')).toEqual({
      values: { text: 'Worked on breathing.' },
      at: new Date(5_000),
    });
  });

  it('cannot be read by looking at what is stored', async () => {
    const shelf = aShelf();
    await createDraftStore('staff-1', shelf).keep('note', { text: 'Breathing' });
    const stored = (await shelf.get('draft staff-1 note')) as { text: ArrayBuffer };
    expect(new TextDecoder().decode(stored.text)).not.toContain('Breathing');
    const key = (await shelf.get('key')) as CryptoKey;
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is not found by the next person on the device', async () => {
    const shelf = aShelf();
    await createDraftStore('staff-1', shelf).keep('note', { text: 'Mine' });
    const next = createDraftStore('staff-2', shelf);
    expect(await next.find('note')).toBeNull();
    await shelf.set('draft staff-2 note', await shelf.get('draft staff-1 note'));
    expect(await next.find('note')).toBeNull();
  });

  it('is forgotten after a week', async () => {
    const shelf = aShelf();
    await createDraftStore('staff-1', shelf, () => 0).keep('note', { text: 'Old' });
    expect(await createDraftStore('staff-1', shelf, () => 6 * DAY).find('note')).not.toBeNull();
    expect(await createDraftStore('staff-1', shelf, () => 8 * DAY).find('note')).toBeNull();
  });

  it('is gone once it has been sent', async () => {
    const store = createDraftStore('staff-1', aShelf());
    await store.keep('note', { text: 'Sent' });
    await store.drop('note');
    expect(await store.find('note')).toBeNull();
  });

  it('is gone after a sign-out, with the key', async () => {
    const shelf = aShelf();
    await createDraftStore('staff-1', shelf).keep('note', { text: 'Left behind' });
    await forgetDrafts(shelf);
    expect(await shelf.entries()).toEqual([]);
  });

  it('that cannot be opened any more is thrown away', async () => {
    const shelf = aShelf();
    const store = createDraftStore('staff-1', shelf);
    await store.keep('note', { text: 'Sealed' });
    await shelf.remove('key');
    expect(await store.find('note')).toBeNull();
    expect(await shelf.get('draft staff-1 note')).toBeUndefined();
  });
});
