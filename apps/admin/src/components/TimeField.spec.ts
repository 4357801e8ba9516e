import { expect, it } from 'vitest';
import { showField } from '../testing/field.ts';
import { saidAt } from '../testing/forms.ts';
import TimeField from './TimeField.vue';

it('gives the time on the wall, or nothing', async () => {
  const field = await showField(TimeField, '', { label: 'Began at' });
  await field.fill('Began at', '09:35');
  expect(field.value()).toBe('09:35');
  expect(await field.violations()).toEqual([]);
});

it('says what is wrong with it', async () => {
  await showField(TimeField, '', { error: 'Enter when it began' });
  expect(saidAt('Kind')).toBe('Error: Enter when it began');
});
