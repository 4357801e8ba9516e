import { beforeEach, expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../testing/harness.ts';
import CoverScreen from './CoverScreen.vue';

const showModal = vi.fn(function showModal(this: HTMLDialogElement) {
  this.open = true;
});
beforeEach(() => {
  showModal.mockClear();
  // jsdom knows the dialog element, but not how to open it.
  HTMLDialogElement.prototype.showModal = showModal;
});

const covered = ref(false);
const Page = defineComponent(
  () => () =>
    h(CoverScreen, {
      open: covered.value,
      'onUpdate:open': (now: boolean) => (covered.value = now),
    }),
);
const open = async (from = true) => {
  covered.value = from;
  return show(Page);
};

it('lies above everything, and says so', async () => {
  const screen = await open();
  expect(screen.getByRole('dialog', { name: 'The screen is covered' }).textContent).not.toBe('');
  expect(showModal).toHaveBeenCalledOnce();
  expect(await screen.violations()).toEqual([]);
});

it('shows the screen again by its button', async () => {
  const screen = await open();
  await screen.press('Show it again');
  expect(covered.value).toBe(false);
  expect(screen.allByRole('dialog')).toHaveLength(0);
});

it('shows the screen again when the browser closes it, as Escape does', async () => {
  const screen = await open();
  screen.getByRole('dialog').dispatchEvent(new Event('close'));
  await screen.settle();
  expect(covered.value).toBe(false);
});

it('covers the screen only when it is asked to, and then at once', async () => {
  const screen = await open(false);
  expect(screen.allByRole('dialog')).toHaveLength(0);
  covered.value = true;
  await screen.settle();
  expect(screen.allByRole('dialog')).toHaveLength(1);
  expect(showModal).toHaveBeenCalledOnce();
});
