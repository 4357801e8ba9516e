import { afterEach, expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { singleKeys } from '../composables/action-keys.ts';
import { useActions } from '../composables/useActions.ts';
import { linesIn } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import KeySheet from './KeySheet.vue';

afterEach(() => (singleKeys.value = true));

const Page = defineComponent(() => {
  const open = ref(true);
  const run = () => undefined;
  useActions([
    { id: 'a', label: 'Go to Cases', group: 'Go to', keys: 'g c', run },
    { id: 'b', label: 'Close the case', group: 'On this page', run },
    { id: 'c', label: 'Find', group: 'Everywhere', keys: 'Mod+k', run },
    { id: 'd', label: 'Reopen', group: 'Everywhere', keys: 'r', when: () => false, run },
  ]);
  return () =>
    h(KeySheet, { open: open.value, 'onUpdate:open': (now: boolean) => (open.value = now) });
});
const open = async () => {
  const screen = await show(Page);
  await screen.settle();
  return screen;
};

it('lists the keys of what can be done now, group by group', async () => {
  const screen = await open();
  const sheet = screen.getByRole('dialog', { name: 'Keys' });
  expect(linesIn('heading').slice(1)).toEqual(['Go to', 'Everywhere']);
  expect([...sheet.querySelectorAll('dl > div')].map(({ textContent }) => textContent)).toEqual([
    'Go to CasesGC',
    'FindCtrlK',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('switches off the keys without Ctrl, for whoever speaks to the computer', async () => {
  const screen = await open();
  await screen.choose('Use keys without Ctrl', false);
  expect(singleKeys.value).toBe(false);
  expect(localStorage.getItem('outreach-keys')).toBe('off');
});

it('closes', async () => {
  const screen = await open();
  await screen.press('Close');
  expect(screen.allByRole('dialog')).toHaveLength(0);
});
