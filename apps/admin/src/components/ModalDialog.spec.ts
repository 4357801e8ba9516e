import { expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../testing/harness.ts';
import ModalDialog from './ModalDialog.vue';
import TextField from './TextField.vue';

const opened = async (description?: string) => {
  const open = ref(false);
  const Page = defineComponent(
    () => () =>
      h(
        ModalDialog,
        {
          open: open.value,
          title: 'Record a contact',
          description,
          place: 'side',
          'onUpdate:open': (now: boolean) => (open.value = now),
        },
        { default: () => h(TextField, { name: 'name', label: 'Name', modelValue: '' }) },
      ),
  );
  const screen = await show(Page);
  open.value = true;
  await screen.settle();
  return { screen, open };
};

it('puts the cursor into the first field, not on the Close button', async () => {
  const { screen } = await opened();
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabel('Name')));
});

it('is opened as a modal dialog, which the browser puts above everything', async () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { screen } = await opened();
  expect(showModal).toHaveBeenCalledOnce();
  expect(screen.getByRole('dialog', { name: 'Record a contact' })).toBeDefined();
});

it('closes by its button, and before it is taken away, so that the focus goes back', async () => {
  const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
  const { screen, open } = await opened();
  await screen.press('Close');
  expect(open.value).toBe(false);
  expect(close).toHaveBeenCalledOnce();
  expect(document.querySelector('dialog')).toBeNull();
});

it.each(['close', 'pointerdown'])('closes when the browser tells %s of it', async (type) => {
  const { open } = await opened();
  document.querySelector('dialog')?.dispatchEvent(new Event(type));
  expect(open.value).toBe(false);
});

it('stays open when what is in it is pressed', async () => {
  const { screen, open } = await opened();
  screen.getByLabel('Name').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(open.value).toBe(true);
});

it('describes itself only where there is something to say', async () => {
  const { screen } = await opened('R-2026-0001');
  const dialog = screen.getByRole('dialog');
  const described = dialog.getAttribute('aria-describedby') ?? '';
  expect(document.querySelector(`[id="${described}"]`)?.textContent).toContain('R-2026-0001');
});
