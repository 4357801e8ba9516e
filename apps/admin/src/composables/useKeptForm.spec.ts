import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { aShelf } from '../testing/draft-shelf.ts';
import { show } from '../testing/harness.ts';
import { createDraftStore, type DraftShelf } from './draft-store.ts';
import { useForm, type Form } from './useForm.ts';
import { useKeptForm, type KeptForm } from './useKeptForm.ts';

interface Note {
  text: string;
}

async function open(shelf: DraftShelf, extra: object = {}) {
  let form!: Form<Note>;
  let kept!: KeptForm;
  const Page = defineComponent(() => {
    form = useForm({
      initial: () => ({ text: '', ...extra }),
      send: () => Promise.resolve({ kind: 'accepted' as const, result: null }),
      done: () => undefined,
    });
    kept = useKeptForm(form, 'note', (owner) => createDraftStore(owner, shelf));
    return () => h('p', form.values.text);
  });
  const screen = await show(Page);
  await vi.waitFor(() => shelf.entries());
  return { screen, form, kept };
}
const stored = async (shelf: DraftShelf) => await createDraftStore('staff-1', shelf).find('note');
async function hide(): Promise<void> {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await Promise.resolve();
}

describe('a form kept on this device', () => {
  it('is there again when the page went away before it was sent', async () => {
    const shelf = aShelf();
    const first = await open(shelf);
    first.form.values.text = 'Half a sentence';
    await first.screen.settle();
    await hide();
    await vi.waitFor(() => expect(first.kept.keptAt.value).not.toBeNull());

    const second = await open(shelf);
    await vi.waitFor(() => expect(second.kept.restored.value).toBe(true));
    expect(second.form.values.text).toBe('Half a sentence');
  });

  it('is forgotten once it is sent', async () => {
    const shelf = aShelf();
    await createDraftStore('staff-1', shelf).keep('note', { text: 'Ready' });
    const { form, kept } = await open(shelf);
    await vi.waitFor(() => expect(kept.restored.value).toBe(true));
    await form.submit();
    await vi.waitFor(async () => expect(await stored(shelf)).toBeNull());
    expect(kept.restored.value).toBe(false);
  });

  it('can be started afresh', async () => {
    const shelf = aShelf();
    await createDraftStore('staff-1', shelf).keep('note', { text: 'Old' });
    const { form, kept } = await open(shelf);
    await vi.waitFor(() => expect(kept.restored.value).toBe(true));
    await kept.startAfresh();
    expect(form.values.text).toBe('');
    expect(await stored(shelf)).toBeNull();
  });

  it('does not come back when the form has other fields by now', async () => {
    const shelf = aShelf();
    await createDraftStore('staff-1', shelf).keep('note', { text: 'Old form' });
    const { form } = await open(shelf, { mood: '' });
    await vi.waitFor(async () => expect(await stored(shelf)).not.toBeNull());
    expect(form.values.text).toBe('');
  });

  it('works on where the browser keeps nothing', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    const none = { get: refuse, set: refuse, remove: refuse, entries: refuse, clear: refuse };
    const { form, kept, screen } = await open({ ...none, entries: () => Promise.resolve([]) });
    form.values.text = 'Typed';
    await screen.settle();
    await hide();
    await form.submit();
    expect(kept.keptAt.value).toBeNull();
    expect(form.changed.value).toBe(false);
  });
});
