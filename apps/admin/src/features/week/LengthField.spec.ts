import { expect, it } from 'vitest';
import { showField } from '../../testing/field.ts';
import LengthField from './LengthField.vue';

it('offers the usual lengths', async () => {
  const screen = await showField(LengthField, '45');
  expect(screen.getByLabel('45 min').checked).toBe(true);
  await screen.choose('60 min');
  expect(screen.value()).toBe('60');
  expect(await screen.violations()).toEqual([]);
});

it('takes another length, also one that begins like a usual one', async () => {
  const screen = await showField(LengthField, '45');
  await screen.choose('Another length');
  expect(screen.value()).toBe('');
  await screen.fill('Minutes', '15');
  await screen.fill('Minutes', '150');
  expect(screen.value()).toBe('150');
});

it('opens with a length that is not usual', async () => {
  const screen = await showField(LengthField, '50', { error: 'Enter how many minutes' });
  expect(screen.getByLabel('Minutes').value).toBe('50');
  expect(screen.text()).toContain('Enter how many minutes');
});
