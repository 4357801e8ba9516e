import { expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { useActions } from '../composables/useActions.ts';
import { aPage } from '../testing/fixtures.ts';
import { linesIn } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import { Fault, type Answer } from '../testing/test-client.ts';
import CommandPalette from './CommandPalette.vue';

const close = vi.fn();
const Page = defineComponent(() => {
  const open = ref(true);
  useActions([
    { id: 'add', label: 'Add a student', group: 'Here', keys: 'n', run: () => undefined },
    { id: 'close', label: 'Close the case', group: 'Here', run: close },
    { id: 'palette', label: 'Find', group: 'Everywhere', run: () => undefined },
  ]);
  return () =>
    h(CommandPalette, { open: open.value, 'onUpdate:open': (now: boolean) => (open.value = now) });
});
const found = {
  students: aPage([]),
  schools: aPage([{ id: 'h1', name: 'Closeby School', town: null }]),
};
const open = async (answer: Answer = found) => {
  const screen = await show(Page, { answers: { Find: answer } });
  await screen.settle();
  return screen;
};
type Screen = Awaited<ReturnType<typeof open>>;
const press = async (screen: Screen, key: string) => {
  screen
    .getByRole('combobox')
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await screen.settle();
};
const active = () => document.querySelector('[aria-selected=true]')?.textContent.trim();
const field = 'Person, school or action';

it('offers what can be done, but not to open itself', async () => {
  const screen = await open();
  expect(linesIn('option')).toEqual(['Add a student N', 'Close the case']);
  expect(await screen.violations()).toEqual([]);
});

it('goes from the last to the first and back with the arrow keys', async () => {
  const screen = await open();
  await press(screen, 'ArrowUp');
  expect(active()).toBe('Close the case');
  await press(screen, 'ArrowDown');
  expect(active()).toContain('Add a student');
});

it('shows places first, then actions, and says how many there are', async () => {
  const screen = await open();
  await screen.fill(field, 'clo');
  await vi.waitFor(() =>
    expect(linesIn('option')).toEqual(['Closeby School School', 'Close the case']),
  );
  expect(screen.getByRole('status').textContent).toBe('2 found');
});

it('closes before it carries out what was chosen', async () => {
  const screen = await open();
  await screen.fill(field, 'close the');
  await press(screen, 'Enter');
  expect(close).toHaveBeenCalledOnce();
  expect(screen.allByRole('dialog')).toHaveLength(0);
});

it('says that nothing was found', async () => {
  const screen = await open({ students: aPage([]), schools: aPage([]) });
  await screen.fill(field, 'xyz');
  await vi.waitFor(() => expect(screen.sent('Find')).toHaveLength(1));
  await screen.settle();
  expect(screen.text()).toContain('Nothing found.');
  expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  await press(screen, 'Enter');
  expect(screen.allByRole('dialog')).toHaveLength(1);
});

it('does not say that nothing was found when nobody could look', async () => {
  const screen = await open(() => new Fault('INTERNAL_SERVER_ERROR', 'INC-11'));
  await screen.fill(field, 'xyz');
  await vi.waitFor(() => expect(screen.sent('Find')).toHaveLength(1));
  await screen.settle();
  expect(screen.getByRole('alert').textContent).toContain('INC-11');
  expect(screen.text()).not.toContain('Nothing found.');
});
