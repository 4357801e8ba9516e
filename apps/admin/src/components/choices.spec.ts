import { expect, it, vi } from 'vitest';
import { show } from '../testing/harness.ts';
import CheckboxGroup from './CheckboxGroup.vue';
import FilterChips from './FilterChips.vue';
import { optionsOf } from './options.ts';
import RadioGroup from './RadioGroup.vue';
import SelectField from './SelectField.vue';

const field = {
  name: 'days',
  label: 'Days',
  options: optionsOf({ MON: 'Monday', TUE: 'Tuesday' }),
};

it('adds and takes away one of several', async () => {
  const onChange = vi.fn();
  const props = { ...field, modelValue: ['MON'], 'onUpdate:modelValue': onChange };
  const screen = await show(CheckboxGroup, { props });
  await screen.choose('Tuesday');
  expect(onChange).toHaveBeenLastCalledWith(['MON', 'TUE']);
  await screen.choose('Monday', false);
  expect(onChange).toHaveBeenLastCalledWith([]);
});

it.each([
  ['radio buttons', RadioGroup],
  ['a list', SelectField],
])('takes one of %s', async (_name, component) => {
  const onChange = vi.fn();
  const props = { ...field, modelValue: '', 'onUpdate:modelValue': onChange };
  const screen = await show(component, { props });
  await (component === RadioGroup ? screen.choose('Tuesday') : screen.fill('Days', 'TUE'));
  expect(onChange).toHaveBeenLastCalledWith('TUE');
});

it('ties the group to its hint and its problem', async () => {
  const props = { ...field, modelValue: [], hint: 'All that apply', error: 'Choose a day' };
  const screen = await show(CheckboxGroup, { props });
  const described = screen.getByRole('group', { name: 'Days' }).getAttribute('aria-describedby');
  const words = (described ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(words).toEqual(['All that apply', 'Error: Choose a day']);
});

it('takes one filter off, or all', async () => {
  const onRemove = vi.fn();
  const onClear = vi.fn();
  const chips = [{ key: 'year:7', label: 'Year 7' }];
  const screen = await show(FilterChips, { props: { chips, onRemove, onClear } });
  await screen.press(/Remove filter Year 7/);
  await screen.press('Clear filters');
  expect(onRemove).toHaveBeenCalledWith('year:7');
  expect(onClear).toHaveBeenCalledOnce();
});
