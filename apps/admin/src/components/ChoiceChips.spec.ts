import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import ChoiceChips from './ChoiceChips.vue';

const options = [
  { value: 'A', label: 'First' },
  { value: 'B', label: 'Second' },
];

it('adds what is chosen and takes out what is chosen again', async () => {
  const field = await showField(ChoiceChips, ['B'], { options });
  await field.choose('First');
  expect(field.value()).toEqual(['B', 'A']);
  await field.choose('Second', false);
  expect(field.value()).toEqual(['A']);
  expect(await field.violations()).toEqual([]);
});

it('marks the boxes where something is wrong', async () => {
  const field = await showField(ChoiceChips, [], { options, error: 'Choose one' });
  expect(field.getByLabel('First').ariaInvalid).toBe('true');
  expect(field.text()).toContain('Error: Choose one');
});
