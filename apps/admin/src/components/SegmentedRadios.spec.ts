import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import { saidAt } from '../testing/forms.ts';
import SegmentedRadios from './SegmentedRadios.vue';

const options = [
  { value: 'A', label: 'First' },
  { value: 'B', label: 'Second' },
];

it('is one group of radios of which one is chosen, by its words', async () => {
  const field = await showField(SegmentedRadios, 'A', { options });
  expect(field.getByRole('group', { name: 'Kind' })).toBeTruthy();
  await field.choose('Second');
  expect(field.value()).toBe('B');
  expect(field.getByLabel('First').checked).toBe(false);
  expect(await field.violations()).toEqual([]);
});

it('says with the group what is wrong, and leads to its first radio', async () => {
  const field = await showField(SegmentedRadios, '', { options, error: 'Choose a kind' });
  expect(saidAt('Kind')).toBe('Error: Choose a kind');
  expect(document.getElementById('field-kind')).toBe(field.getByLabel('First'));
});
