import { expect, it } from 'vitest';
import { saidAt } from '../testing/forms.ts';
import { showField } from '../testing/field.ts';
import TextField from './TextField.vue';

it('gives the form what is typed', async () => {
  const screen = await showField(TextField, 'Sam');
  expect(screen.getByLabel('Kind').value).toBe('Sam');
  await screen.fill('Kind', 'Robin');
  expect(screen.value()).toBe('Robin');
});

it('reads out its hint and its problem, and is marked as wrong', async () => {
  const screen = await showField(TextField, '', { hint: 'As on the form', error: 'Enter it' });
  expect(saidAt('Kind')).toBe('As on the form Error: Enter it');
  expect(screen.getByLabel('Kind').ariaInvalid).toBe('true');
  expect(await screen.violations()).toEqual([]);
});

it('is not marked as wrong while nothing is wrong', async () => {
  const screen = await showField(TextField, '');
  expect(screen.getByLabel('Kind').ariaInvalid).toBeNull();
  expect(saidAt('Kind')).toBe('');
});

it('says that it may stay empty', async () => {
  const screen = await showField(TextField, '', { optional: true });
  expect(screen.getByLabel('Kind (optional)').name).toBe('kind');
});

it('is filled in by the browser only where the form says so', async () => {
  const screen = await showField(TextField, '');
  expect(screen.getByLabel('Kind').autocomplete).toBe('off');
});

it('hides a password, and asks a telephone for its figures', async () => {
  const screen = await showField(TextField, '', {
    type: 'password',
    inputmode: 'numeric',
    autocomplete: 'new-password',
  });
  const field = screen.getByLabel('Kind');
  expect([field.type, field.inputMode, field.autocomplete]).toEqual([
    'password',
    'numeric',
    'new-password',
  ]);
});
