import { expect, it, vi } from 'vitest';
import { show } from '../testing/harness.ts';
import DateField from './DateField.vue';

const shown = async (modelValue: string) => {
  const onChange = vi.fn();
  const screen = await show(DateField, {
    props: { name: 'from', label: 'First day', modelValue, 'onUpdate:modelValue': onChange },
  });
  return { screen, onChange };
};

it('shows a date as three fields without leading noughts', async () => {
  const { screen } = await shown('2026-09-04');
  expect(['Day', 'Month', 'Year'].map((label) => screen.getByLabel(label).value)).toEqual([
    '4',
    '9',
    '2026',
  ]);
});

it('gives the date as the service writes it', async () => {
  const { screen, onChange } = await shown('2026-09-04');
  await screen.fill('Day', '12');
  expect(onChange).toHaveBeenLastCalledWith('2026-09-12');
});

it('leaves the cursor where it is: nobody is moved on after two digits', async () => {
  const { screen } = await shown('');
  screen.getByLabel('Day').focus();
  await screen.fill('Day', '12');
  expect(document.activeElement).toBe(screen.getByLabel('Day'));
});

it('keeps what is typed while it is no date yet', async () => {
  const { screen, onChange } = await shown('');
  await screen.fill('Month', '2');
  expect(screen.getByLabel('Month').value).toBe('2');
  expect(onChange).toHaveBeenLastCalledWith('-02-00');
});
