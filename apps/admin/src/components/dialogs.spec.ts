import { expect, it, vi } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { show } from '../testing/harness.ts';
import ConfirmDialog from './ConfirmDialog.vue';
import SidePanel from './SidePanel.vue';
import TextField from './TextField.vue';

it('asks before what cannot be undone, and says what will happen', async () => {
  const onConfirm = vi.fn();
  const props = {
    open: true,
    title: 'Close the case?',
    text: 'It stays readable.',
  };
  const screen = await show(ConfirmDialog, {
    props: { ...props, confirm: 'Close the case', onConfirm },
  });
  expect(screen.getByRole('dialog', { name: 'Close the case?' }).textContent).toContain(
    'stays readable',
  );
  await screen.press('Close the case');
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('puts the cursor into the first field of a panel, not on its Close button', async () => {
  const open = ref(true);
  const screen = await show(
    defineComponent(
      () => () =>
        h('div', [
          h(
            SidePanel,
            { open: open.value, title: 'Record a contact' },
            { default: () => h(TextField, { name: 'name', label: 'Name', modelValue: '' }) },
          ),
        ]),
    ),
  );
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabel('Name')));
});
