import { expect, it } from 'vitest';
import { showField } from '../../../testing/field.ts';
import { saidAt } from '../../../testing/forms.ts';
import NullableText from './NullableText.vue';

it('shows nothing for none, and gives none for nothing', async () => {
  const field = await showField(NullableText, null, { hint: 'In their own words' });
  expect(field.getByLabel('Kind').value).toBe('');
  expect(saidAt('Kind')).toBe('In their own words');
  await field.fill('Kind', 'Quiet');
  expect(field.value()).toBe('Quiet');
  await field.fill('Kind', '');
  expect(field.value()).toBeNull();
});
